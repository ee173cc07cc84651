import type { Color } from 'hucre';
import type { ThemeColor } from '../../src/workbook/workbook-model';

/** A colour of a file as `#RRGGBB`; null where it says none that is known here. */
export type ReadColour = (colour: Color | undefined) => string | null;

/**
 * @param theme The twelve colours of the theme as they stand in it.
 * @param palette Colours of the usual theme that need not be worked out.
 */
export function colourReader(theme: readonly string[], palette: readonly ThemeColor[]): ReadColour {
  return (colour) => {
    if (colour?.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
    const { theme: index, tint = 0 } = colour ?? {};
    if (index === undefined) return null;
    const known = palette.find((each) => each.theme === index && each.tint === tint);
    if (known !== undefined) return known.hex.toUpperCase();
    // Cells count the light colours before the dark ones, the theme itself after them.
    const base = theme[index < 4 ? index ^ 1 : index];
    return base === undefined ? null : tinted(base, tint);
  };
}

/** Nearer to white (above 0) or to black, as far as the tint says; in RGB, so a shade off Excel's. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(base.slice(start, start + 2), 16));
  const target = tint > 0 ? 255 : 0;
  const mixed = channels.map((channel) =>
    Math.round(channel + (target - channel) * Math.abs(tint))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('').toUpperCase()}`;
}
