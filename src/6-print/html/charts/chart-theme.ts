import type { Config } from 'vega-lite';

/** Width of a chart: the right-hand column, in points, so that print shows its type in the size given here. */
export const chartWidth = 320;
export const fontSize = 8.5;

/** One hue in three tones, told apart in grey as well; the style sheet knows the colours, also the dark ones. */
export const tones = ['var(--accent)', 'var(--accent-mid)', 'var(--paper)'] as const;
export const ink = 'var(--ink)';
export const quiet = 'var(--ink-2)';
export const accent = 'var(--accent)';

export const chartConfig: Config = {
  aria: false,
  background: null as never,
  font: 'Source Sans 3',
  padding: 0,
  view: { stroke: null },
  locale: { number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' kr.'] } },
  axis: {
    domainColor: ink,
    domainWidth: 0.6,
    gridColor: 'var(--rule)',
    gridWidth: 0.6,
    labelColor: quiet,
    labelFontSize: fontSize,
    labelPadding: 5,
    ticks: false,
    title: null,
  },
};
