import type { TextMeasure } from '../text-measure.ts';
import { chartWidth, fontSize } from './chart-theme.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { wrapText } from './wrap-text.ts';

export const radius = 62;
export const centre = { x: chartWidth / 2, y: 84 };
export const pieHeight = 168;
const lineHeight = 10.5;
const gap = 4;

export interface Slice extends DrawnRow {
  /** Radians, clockwise from the top. */
  from: number;
  to: number;
}

export interface PieLabel {
  side: 'left' | 'right';
  /** The last line is the share. */
  lines: { text: string; y: number; share: boolean }[];
  x: number;
  /** From the slice's edge to the text. */
  leader: { x: number; y: number }[];
}

/** A label beside each slice; those of a side stand below one another and never overlap. */
export function pieLabels(slices: Slice[], measure: TextMeasure): PieLabel[] {
  const width = centre.x - radius - 26;
  const labels = slices.map((slice) => {
    const angle = (slice.from + slice.to) / 2;
    const lines = wrapText(slice.label, width, (text) => measure(text, 400) * fontSize);
    const height = (lines.length + 1) * lineHeight;
    return { slice, angle, lines, height, y: centre.y - (radius + 14) * Math.cos(angle) };
  });
  const right = labels.filter(({ angle }) => angle <= Math.PI);
  const left = labels.filter(({ angle }) => angle > Math.PI).reverse();
  return [...spread(right).map((each) => placed(each, 'right')), ...spread(left).map((each) => placed(each, 'left'))];
}

interface Candidate {
  slice: Slice;
  angle: number;
  lines: string[];
  height: number;
  /** Middle of the label. */
  y: number;
}

/** From the top down each is pushed below the one before, then from the bottom up into the drawing. */
function spread(labels: Candidate[]): Candidate[] {
  let top = 0;
  const pushed = labels.map((label) => {
    const y = Math.max(label.y, top + label.height / 2);
    top = y + label.height / 2 + gap;
    return { ...label, y };
  });
  let bottom = Math.max(
    pieHeight,
    pushed.reduce((sum, { height }) => sum + height + gap, -gap),
  );
  return pushed
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, bottom - label.height / 2);
      bottom = y - label.height / 2 - gap;
      return { ...label, y };
    })
    .toReversed();
}

function placed({ slice, angle, lines, height, y }: Candidate, side: 'left' | 'right'): PieLabel {
  const sign = side === 'right' ? 1 : -1;
  const point = (distance: number) => ({
    x: centre.x + distance * Math.sin(angle),
    y: centre.y - distance * Math.cos(angle),
  });
  const first = y - height / 2 + lineHeight / 2;
  const shareLine = { text: `${slice.percent}\u00a0%`, y: first + lines.length * lineHeight, share: true };
  const x = centre.x + sign * (radius + 26);
  return {
    side,
    x,
    lines: [...lines.map((text, index) => ({ text, y: first + index * lineHeight, share: false })), shareLine],
    leader: [point(radius - 1), point(radius + 9), { x: x - sign * 10, y: first }, { x: x - sign * 4, y: first }],
  };
}
