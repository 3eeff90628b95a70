import { apply, type Matrix, times, unmoved } from './matrix.ts';

/** A piece of a page's drawing; `lines` are operators as Chromium writes them, one a line. */
export type Stretch =
  /** Sets a colour, a clip, a transformation; paints nothing that isn't marked as an artifact. */
  | { kind: 'setting'; lines: string[] }
  /** Belongs to a tag; is drawn on `canvas`, which it may leave, as Chromium pairs marks and canvases freely. */
  | { kind: 'tagged'; lines: string[]; mcid: number; hasText: boolean; canvas: Canvas }
  /** Belongs to none. Text of the page's margin says how high it stands, from 0 at the foot of the page, in points. */
  | { kind: 'loose'; lines: string[]; marginText?: number };

export interface Canvas {
  matrix: Matrix;
  /** Chromium clips what isn't in the margin to the page area. */
  clipped: boolean;
  /** The state that `Q` goes back to. */
  saved?: Canvas;
}

const blank: Canvas = { matrix: unmoved, clipped: false };

const painting = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'n']);
const path = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);

/** Cuts a page's drawing into its pieces; throws where it isn't written as Chromium does. */
export function cutContent(source: string): Stretch[] {
  const lines = source.split('\n');
  const stretches: Stretch[] = [];
  let canvas = blank;
  for (let from = 0, to: number; from < lines.length; from = to) {
    to = endOf(lines, from);
    const piece = lines.slice(from, to);
    stretches.push(stretchOf(piece, canvas));
    canvas = piece.reduce(follow, canvas);
  }
  return stretches;
}

/** The operator that a line ends with. */
export function operatorOf(line: string): string {
  return line.slice(Math.max(line.lastIndexOf(' '), line.lastIndexOf('>')) + 1);
}

/** Where the piece ends that begins at a line. */
function endOf(lines: string[], from: number): number {
  const first = operatorOf(lines[from]!);
  if (first === 'BDC' || first === 'BMC') return closing(lines, from, ['BDC', 'BMC'], 'EMC');
  if (first === 'BT') return closing(lines, from, ['BT'], 'ET');
  if (!path.has(first)) return from + 1;
  for (let index = from; index < lines.length; index++) if (painting.has(operatorOf(lines[index]!))) return index + 1;
  throw new Error('A path in the printed PDF is never painted.');
}

function closing(lines: string[], from: number, opens: string[], closes: string): number {
  let depth = 0;
  for (let index = from; index < lines.length; index++) {
    const operator = operatorOf(lines[index]!);
    if (opens.includes(operator)) depth++;
    if (operator === closes && --depth === 0) return index + 1;
  }
  throw new Error(`»${lines[from]}« in the printed PDF has no ${closes}.`);
}

/** The canvas after a line. */
export function follow(canvas: Canvas, line: string): Canvas {
  switch (operatorOf(line)) {
    case 'q':
      return { ...canvas, saved: canvas };
    case 'Q':
      return canvas.saved ?? canvas;
    case 'cm':
      return { ...canvas, matrix: times(numbersOf(line) as Matrix, canvas.matrix) };
    case 'n':
      return { ...canvas, clipped: true };
    default:
      return canvas;
  }
}

/** The operands of a line, all of them numbers. */
export function numbersOf(line: string): number[] {
  return line.split(' ').slice(0, -1).map(Number);
}

function stretchOf(lines: string[], canvas: Canvas): Stretch {
  const first = operatorOf(lines[0]!);
  const last = operatorOf(lines.at(-1)!);
  if (first === 'BDC' || first === 'BMC') {
    const mcid = /\/MCID (\d+)/.exec(lines[0]!)?.[1];
    if (mcid === undefined)
      throw new Error(`Unexpected mark »${lines[0]}« in the printed PDF, expected one with MCID.`);
    const hasText = lines.some((line) => /T[jJ]$/.test(line));
    return { kind: 'tagged', lines, mcid: Number(mcid), hasText, canvas };
  }
  if (first === 'BT') {
    const start = lines.find((line) => operatorOf(line) === 'Tm');
    if (canvas.clipped || start === undefined) return { kind: 'loose', lines };
    const [x = 0, y = 0] = numbersOf(start).slice(4);
    return { kind: 'loose', lines, marginText: apply(canvas.matrix, x, y)[1] };
  }
  const paints = (painting.has(last) && last !== 'n') || last === 'Do' || last === 'sh';
  return { kind: paints ? 'loose' : 'setting', lines };
}
