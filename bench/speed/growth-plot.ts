/** The growth curves as one SVG, with a straight line from the origin through the last point where the x axis is even. */
import type { Curve } from './growth.ts';
import { rounded } from './result.ts';

const width = 300;
const height = 190;
const margin = { left: 64, right: 14, top: 34, bottom: 44 };
const panel = width + margin.left + margin.right;
const whole = height + margin.top + margin.bottom;

export function growthPlot(curves: readonly Curve[], day: string): string {
  const panels = curves.map(
    (curve, index) => `<g transform="translate(${index * panel + margin.left} ${margin.top})">${panelOf(curve)}</g>`,
  );
  const size = `viewBox="0 0 ${curves.length * panel} ${whole}" width="${curves.length * panel}" height="${whole}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="Time by text length, number of names and number of mentions, ${day}">`,
    '<style>text{font:12px system-ui,sans-serif;fill:#333}.title{font-weight:600}.axis{stroke:#999;fill:none}.line{stroke:#1f4e79;stroke-width:2;fill:none}.even{stroke:#bbb;stroke-dasharray:4 4;fill:none}circle{fill:#1f4e79}</style>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function panelOf({ title, xName, logarithmic, points }: Curve): string {
  const mostMs = Math.max(...points.map(({ ms }) => ms)) * 1.08;
  const xs = points.map(({ x }) => x);
  const [least, most] = [logarithmic ? Math.min(...xs) : 0, Math.max(...xs)];
  const across = (x: number) => width * (logarithmic ? Math.log(x / least) / Math.log(most / least) : x / most);
  const up = (ms: number) => height - (height * ms) / mostMs;
  const at = ({ x, ms }: { x: number; ms: number }) => `${across(x).toFixed(1)},${up(ms).toFixed(1)}`;
  const first = points[0];
  const last = points.at(-1);
  // With none of what is counted there is still the text to read.
  const base = first && first.x === 0 ? first.ms : 0;
  const even = !logarithmic && last ? `<path class="even" d="M0,${up(base).toFixed(1)} L${at(last)}"/>` : '';
  return [
    `<text class="title" x="0" y="-14">${title}</text>`,
    `<path class="axis" d="M0,0 V${height} H${width}"/>`,
    even,
    `<polyline class="line" points="${points.map(at).join(' ')}"/>`,
    ...points.map((point) => `<circle cx="${at(point).replace(',', '" cy="')}" r="3"/>`),
    `<text x="-6" y="${up(mostMs / 1.08).toFixed(1)}" text-anchor="end" dy="4">${rounded(mostMs / 1.08)} ms</text>`,
    `<text x="-6" y="${height}" text-anchor="end">0</text>`,
    `<text x="0" y="${height + 18}">${least.toLocaleString('en')}</text>`,
    `<text x="${width}" y="${height + 18}" text-anchor="end">${most.toLocaleString('en')}</text>`,
    `<text x="${width / 2}" y="${height + 36}" text-anchor="middle">${xName}${logarithmic ? ' (logarithmic)' : ''}</text>`,
  ].join('');
}
