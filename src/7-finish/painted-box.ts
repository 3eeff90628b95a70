import { follow, numbersOf, operatorOf, type Stretch } from './cut-content.ts';
import { apply, type Matrix, times, unmoved } from './matrix.ts';

type Point = [x: number, y: number];

/** The box that a tagged piece paints in, in points from the page's lower left: left, bottom, right, top. */
export function paintedBox({ lines, canvas: start }: Stretch & { kind: 'tagged' }): [number, number, number, number] {
  const painted: Point[] = [];
  let canvas = start;
  let path: Point[] = [];
  let text = unmoved;
  let size = 0;
  for (const line of lines) {
    const operator = operatorOf(line);
    canvas = follow(canvas, line);
    const onPage = (points: Point[]) => points.map(([x, y]) => apply(canvas.matrix, x, y));
    if (operator === 'Tf') size = Number(line.split(' ')[1]);
    if (operator === 'Tm') text = numbersOf(line) as Matrix;
    if (operator === 'Tj') {
      const [, x, y] = /^(\S+) (\S+) Td /.exec(line) ?? [];
      if (x !== undefined) text = times([1, 0, 0, 1, Number(x), Number(y)], text);
      // Half an em and seven tenths are about what a glyph fills.
      painted.push(...onPage([apply(text, 0, 0), apply(text, size * 0.5, size * 0.7)]));
    }
    if (operator === 'Do')
      painted.push(
        ...onPage([
          [0, 0],
          [1, 1],
        ]),
      );
    path.push(...onPage(pointsOf(operator, line)));
    if (/^(?:[fFSsn]|[fBb]\*?)$/.test(operator)) {
      // What ends with n is a clip.
      if (operator !== 'n') painted.push(...path);
      path = [];
    }
  }
  const [xs, ys] = [painted.map(([x]) => x), painted.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function pointsOf(operator: string, line: string): Point[] {
  if (!/^(?:[mlcvy]|re)$/.test(operator)) return [];
  const numbers = numbersOf(line);
  if (operator === 're') {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    return [
      [x, y],
      [x + width, y + height],
    ];
  }
  return numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1]!]] : []));
}
