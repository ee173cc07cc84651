import type { Finding } from '../../src/domain/check/finding';
import type { KnownFault } from './known-faults';

/** One place of a fault, as a line that a person can look up. */
interface FaultAt {
  readonly fault: KnownFault;
  readonly place: string;
  readonly names: string;
}

/** How the errors and warnings of a check compare with those of careful readers. */
export interface Score {
  /** Share of the known faults that the check reports at their place, as error or warning. */
  readonly recall: number;
  /** Share of what the check reports that is a known fault, or was looked at and is true. */
  readonly precision: number;
  readonly missed: readonly string[];
  /** Reported, but only as a hint. */
  readonly gradedLower: readonly string[];
  readonly unlisted: readonly string[];
}

export function scoreOf(
  reported: readonly Finding[],
  known: readonly KnownFault[],
  alsoTrue: readonly KnownFault[],
): Score {
  const findings = reported.filter(isSerious);
  const faults = placesOf(known.filter(({ grade }) => grade !== 'hint'));
  const truths = [...faults, ...placesOf(alsoTrue)];

  const lost = faults.filter((fault) => !findings.some((one) => isFound(fault, one)));
  const gradedLower = lost.filter((fault) => reported.some((one) => isFound(fault, one)));
  const missed = lost.filter((fault) => !gradedLower.includes(fault));
  const unlisted = findings.filter((one) => !truths.some((truth) => isFound(truth, one)));
  return {
    recall: 1 - lost.length / faults.length,
    precision: 1 - unlisted.length / findings.length,
    missed: missed.map(nameOf),
    gradedLower: gradedLower.map(nameOf),
    unlisted: unlisted.map((one) => `${placeOf(one)}: ${one.rule} ${JSON.stringify(one.data)}`),
  };
}

export function isSerious({ severity }: Finding): boolean {
  return severity !== 'hint';
}

function placesOf(faults: readonly KnownFault[]): readonly FaultAt[] {
  return faults.flatMap((fault) =>
    Object.entries(fault.places).map(([place, names]) => ({ fault, place, names })),
  );
}

function nameOf({ fault, place, names }: FaultAt): string {
  return `${place} (${names}): ${fault.fault}${fault.sure ? '' : ', perhaps'}`;
}

/** A finding tells of a fault when it is of its rule, at its place, and names what it has to name. */
function isFound({ fault, place, names }: FaultAt, finding: Finding): boolean {
  return (
    fault.rules.includes(finding.rule) &&
    placeOf(finding) === place &&
    JSON.stringify([finding.data, finding.suggestion]).includes(names)
  );
}

function placeOf({ at }: Finding): string {
  return [at.kind, at.number ?? '', at.field ?? ''].join(' ');
}
