import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom does not. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

class SilentObserver {
  observe(): void {
    // Nothing in jsdom has a size that could change.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

Object.assign(globalThis, { ResizeObserver: SilentObserver });

// To jsdom a page has no focus any more when the element that had it is gone.
document.hasFocus = () => true;
