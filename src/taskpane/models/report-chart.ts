import type { Chart } from '../../report/document';

/** A drawing in millimetres: everything that a chart on paper shows. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly series: number;
  }[];
  readonly labels: readonly DrawnText[];
  readonly lines: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly axis: boolean;
  }[];
  readonly legend: readonly {
    readonly x: number;
    readonly y: number;
    readonly series: number;
    readonly name: string;
  }[];
}

export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Letters of a chart, in millimetres. */
export const LETTERS = 3.4;
const LETTER_WIDTH = LETTERS * 0.5;
const LEGEND = 9;

/** A chart as it is drawn on paper, `width` millimetres wide. */
export function chartDrawing(chart: Chart, width: number): ChartDrawing {
  return chart.shape === 'columns' ? columns(chart, width) : bars(chart, width);
}

function columns({ categories, series, height }: Chart, width: number): ChartDrawing {
  const [left, top, bottom] = [12, 5, height - LEGEND - 6];
  const most = niceTop(Math.max(1, ...series.flatMap(({ values }) => values)));
  const up = (value: number): number => bottom - ((bottom - top) * value) / most;
  const group = (width - left) / Math.max(1, categories.length);
  const bar = Math.min(18, (group * 0.7) / Math.max(1, series.length));
  const drawn = categories.flatMap((_, at) =>
    series.map(({ values }, n) => {
      const value = values[at] ?? 0;
      const x = left + group * at + (group - bar * series.length) / 2 + bar * n;
      return { x, y: up(value), width: bar, height: bottom - up(value), series: n, value };
    }),
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * most);
  return {
    width,
    height,
    bars: drawn,
    labels: [
      ...drawn.filter(({ value }) => value > 0).map(({ x, y, value }) => text(x + bar / 2, y - 1, String(value))),
      ...categories.map((name, at) => text(left + group * (at + 0.5), bottom + 4.5, name)),
      ...ticks.filter(Number.isInteger).map((tick) => text(left - 1.5, up(tick) + 1.2, String(tick), 'end')),
    ],
    lines: ticks.map((tick) => ({ x1: left, x2: width, y1: up(tick), y2: up(tick), axis: tick === 0 })),
    legend: legend(series, width, height),
  };
}

function bars({ categories, series, height }: Chart, width: number): ChartDrawing {
  const [left, top, bottom] = [width * 0.42, 2, height - LEGEND];
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const group = (bottom - top) / Math.max(1, categories.length);
  const bar = Math.min(4.5, (group * 0.75) / Math.max(1, series.length));
  const drawn = categories.flatMap((_, at) =>
    series.map(({ values }, n) => {
      const value = values[at] ?? 0;
      const y = top + group * at + (group - bar * series.length) / 2 + bar * n;
      return { x: left, y, width: ((width - left - 10) * value) / most, height: bar, series: n, value };
    }),
  );
  return {
    width,
    height,
    bars: drawn,
    labels: [
      ...drawn
        .filter(({ value }) => value > 0)
        .map((one) => text(one.x + one.width + 1, one.y + bar / 2 + 1.2, String(one.value), 'start')),
      ...categories.flatMap((name, at) => {
        const lines = wrapped(name, (left - 3) / LETTER_WIDTH);
        const first = top + group * (at + 0.5) + 1.2 - ((lines.length - 1) * (LETTERS + 0.4)) / 2;
        return lines.map((line, n) => text(left - 2, first + n * (LETTERS + 0.4), line, 'end'));
      }),
    ],
    lines: [{ x1: left, x2: left, y1: top, y2: bottom, axis: true }],
    legend: legend(series, width, height),
  };
}

function text(x: number, y: number, words: string, anchor: DrawnText['anchor'] = 'middle'): DrawnText {
  return { x, y, text: words, anchor };
}

function legend(series: Chart['series'], width: number, height: number): ChartDrawing['legend'] {
  const widths = series.map(({ name }) => 6 + name.length * LETTER_WIDTH + 6);
  const start = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series.map(({ name }, n) => ({
    x: start + widths.slice(0, n).reduce((sum, one) => sum + one, 0),
    y: height - 3,
    series: n,
    name,
  }));
}

/** The next number above that four lines divide evenly. */
function niceTop(most: number): number {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000, 25_000].find((one) => one * 4 >= most);
  return (step ?? most / 4) * 4;
}

function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
