/// <reference types="office-js" />
import type { HostObject } from './host-object';

/**
 * What a host class has to be, to stand behind the members `K` of the client's class `T`: the same
 * names, arguments and results, where the client's proxies are host objects, and what the client
 * hands out as a `ClientResult` is the value itself. Properties may be null, which the client's types
 * leave out: cells that differ have no common colour. `class RangeHost implements Host<Excel.Range,
 * 'values' | 'getCell'>` makes TypeScript check names and shapes against @types/office-js.
 */
export type Host<T, K extends keyof T> = { [P in K]: HostMember<T[P]> };

/** Plain properties kept as data; one that is missing has a value that is not known. */
export type HostData<T, K extends keyof T> = { -readonly [P in K]?: HostValue<T[P]> };

/** Plain properties that all have a value. */
export type HostRecord<T, K extends keyof T> = Required<HostData<T, K>>;

type HostMember<M> = M extends (...args: infer A) => infer R
  ? // As a method, so that a class may ask for its own host class where the client's takes a proxy.
    { method(...args: HostArguments<A>): HostResult<R> }['method']
  : HostValue<M> | null;

type HostArguments<A extends unknown[]> = { [I in keyof A]: HostValue<A[I]> };

// An object first: some of them look like a ClientResult, which is anything with a value.
type HostResult<R> = R extends OfficeExtension.ClientObject
  ? HostObject | null
  : R extends OfficeExtension.ClientResult<infer V>
    ? HostValue<V>
    : R;

type HostValue<V> = V extends OfficeExtension.ClientObject
  ? HostObject
  : V extends string
    ? V | `${V}` // an enum's members, or the texts they stand for
    : V extends readonly (infer E)[]
      ? readonly HostValue<E>[]
      : V;
