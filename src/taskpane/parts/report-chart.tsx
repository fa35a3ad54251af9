import { useId, useMemo, type ReactElement } from 'react';
import type { Chart } from '../../report/document';
import { chartDrawing, LETTERS } from '../models/report-chart';
import { FAINT, INK, mm, PAPER } from './report-paper';

/** A chart as it will be printed: light, dark and striped, so that black and white keep them apart. */
export function ReportChart({ chart, width }: { chart: Chart; width: number }): ReactElement {
  const stripes = useId();
  const drawing = useMemo(() => chartDrawing(chart, width), [chart, width]);
  const fill = (series: number): string => ['#d9d9d9', '#404040', `url(#${stripes})`][series % 3] ?? PAPER;
  const said = chart.categories
    .map((name, at) => `${name}: ${chart.series.map((one) => `${one.name} ${String(one.values[at] ?? 0)}`).join(', ')}`)
    .join('; ');
  const outline = { stroke: INK, strokeWidth: 0.25 };
  return (
    <svg
      role="img"
      aria-label={said}
      viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
      style={{ display: 'block', width: mm(drawing.width), height: mm(drawing.height), fontSize: LETTERS }}
      fill={INK}
    >
      <pattern id={stripes} width="1.2" height="1.2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.2" height="1.2" fill={PAPER} />
        <rect width="0.5" height="1.2" fill={INK} />
      </pattern>
      {drawing.lines.map(({ axis, ...line }) => (
        <line key={JSON.stringify(line)} {...line} stroke={axis ? INK : FAINT} strokeWidth={0.25} />
      ))}
      {drawing.bars.map(({ series, x, y, width: wide, height }) => (
        <rect key={`${String(x)} ${String(y)}`} {...{ x, y, height }} width={wide} fill={fill(series)} {...outline} />
      ))}
      {drawing.labels.map(({ x, y, text, anchor }) => (
        <text key={`${String(x)} ${String(y)} ${text}`} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {drawing.legend.map(({ x, y, series, name }) => (
        <g key={name}>
          <rect x={x} y={y - 3} width={3.5} height={3} fill={fill(series)} {...outline} />
          <text x={x + 5} y={y - 0.3}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
