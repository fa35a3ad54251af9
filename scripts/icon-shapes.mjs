/**
 * The ribbon's icons, drawn anew for each size so that every line lies on whole pixels. Colours and manner are those of
 * Office's monoline icons: white bodies keep them legible on dark ribbons, and no letters, which would need translation.
 * https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons-monoline
 */
const GREY = '#3a3a38';
const MIDDLE = '#797774';
const PAPER = '#fafafa';
const BLUE = '#1e8bcd';
const BLUE_FILL = '#83beec';
const GREEN = '#18ab50';
const GREEN_LINE = '#309048';
const RED = '#ed3d3b';
const GOLD = '#f8db8f';
const GOLD_LINE = '#ed8733';

export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** A pen for one size; places are given on a field of 32 by 32. */
function penFor(size) {
  const line = Math.max(1, Math.round(size / 20));
  /** Where a line's middle may lie, so that both its edges lie on pixels. */
  const on = (place) => Math.round((place * size) / 32 - (line % 2) / 2) + (line % 2) / 2;
  const free = (place) => (place * size) / 32;
  return { size, line, on, free };
}

const stroke = (pen, colour, rest = '') =>
  `fill="none" stroke="${colour}" stroke-width="${pen.line}" stroke-linecap="round" stroke-linejoin="round" ${rest}`;

function box(pen, [left, top, right, bottom], colour, fill) {
  const [x, y] = [pen.on(left), pen.on(top)];
  return `<rect x="${x}" y="${y}" width="${pen.on(right) - x}" height="${pen.on(bottom) - y}" fill="${fill}" stroke="${colour}" stroke-width="${pen.line}" stroke-linejoin="round"/>`;
}

/** A filled bar without an outline. */
function bar(pen, [left, top, right, bottom], fill) {
  const half = pen.line / 2;
  const [x, y] = [pen.on(left) - half, pen.on(top) - half];
  return `<rect x="${x}" y="${y}" width="${Math.max(1, pen.on(right) - half - x)}" height="${Math.max(1, pen.on(bottom) - half - y)}" fill="${fill}"/>`;
}

function across(pen, y, left, right, colour) {
  return `<path d="M${pen.on(left)} ${pen.on(y)}H${pen.on(right)}" ${stroke(pen, colour)}/>`;
}

function down(pen, x, top, bottom, colour) {
  return `<path d="M${pen.on(x)} ${pen.on(top)}V${pen.on(bottom)}" ${stroke(pen, colour)}/>`;
}

/** A sheet with a heading row, and lines only where the size has room for them. */
function table(pen, [left, top, right, bottom]) {
  const heading = top + (bottom - top) / 4;
  const rows = pen.size < 24 ? [(heading + bottom) / 2] : [1, 2].map((n) => heading + ((bottom - heading) * n) / 3);
  return [
    box(pen, [left, top, right, bottom], GREY, PAPER),
    bar(pen, [left, top, right, heading], GREEN),
    box(pen, [left, top, right, bottom], GREY, 'none'),
    across(pen, heading, left, right, GREY),
    ...rows.map((row) => across(pen, row, left, right, MIDDLE)),
    down(pen, left + (right - left) / 3, heading, bottom, MIDDLE),
    box(pen, [left, top, right, bottom], GREY, 'none'),
  ].join('');
}

/** A disc in the lower right corner with a clear rim around it. */
function disc(pen, fill, sign) {
  const [middle, radius] = [pen.free(23), pen.free(8)];
  return `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="${fill}" stroke="${PAPER}" stroke-width="${Math.max(1, pen.line * 0.75)}"/>${sign}`;
}

const sign = (pen, points) =>
  `<path d="${points.map(([x, y, to = 'L'], n) => `${n === 0 ? 'M' : to}${pen.free(x)} ${pen.free(y)}`).join('')}" fill="none" stroke="#ffffff" stroke-width="${Math.max(1.25, pen.size / 14)}" stroke-linecap="round" stroke-linejoin="round"/>`;

function star(pen, x, y, radius) {
  const points = Array.from({ length: 10 }, (_, n) => {
    const reach = n % 2 === 0 ? radius : radius * 0.45;
    const angle = (Math.PI * n) / 5 - Math.PI / 2;
    return `${pen.free(x + reach * Math.cos(angle)).toFixed(2)},${pen.free(y + reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${GOLD}" stroke="${GOLD_LINE}" stroke-width="${pen.line}" stroke-linejoin="round"/>`;
}

/** A page with a folded corner. */
function page(pen, [left, top, right, bottom]) {
  const fold = 6;
  const [l, t, r, b, f, g] = [left, top, right, bottom, right - fold, top + fold].map(pen.on);
  return (
    `<path d="M${l} ${t}H${f}L${r} ${g}V${b}H${l}Z" fill="${PAPER}" stroke="${GREY}" stroke-width="${pen.line}" stroke-linejoin="round"/>` +
    `<path d="M${f} ${t}V${g}H${r}" ${stroke(pen, GREY)}/>`
  );
}

const TABLE = [3, 4, 25, 25];

const shapes = {
  open: (pen) => table(pen, TABLE) + star(pen, 22, 21.5, 10),
  validate: (pen) =>
    table(pen, TABLE) +
    disc(
      pen,
      GREEN_LINE,
      sign(pen, [
        [19, 23.3],
        [22, 26.2],
        [27, 20],
      ]),
    ),
  report: (pen) =>
    page(pen, [5, 2, 27, 30]) +
    bar(pen, [10, 19, 13, 26], BLUE_FILL) +
    bar(pen, [15, 15, 18, 26], BLUE) +
    bar(pen, [20, 11, 23, 26], GREEN),
  export: (pen) =>
    page(pen, [3, 2, 21, 30]) +
    `<path d="M${pen.on(11)} ${pen.on(19)}H${pen.on(29)}M${pen.on(24)} ${pen.on(19) - pen.free(5)}L${pen.on(29)} ${pen.on(19)}L${pen.on(24)} ${pen.on(19) + pen.free(5)}" ` +
    `fill="none" stroke="${PAPER}" stroke-width="${pen.line * 3}" stroke-linecap="round" stroke-linejoin="round"/>` +
    `<path d="M${pen.on(11)} ${pen.on(19)}H${pen.on(29)}M${pen.on(24)} ${pen.on(19) - pen.free(5)}L${pen.on(29)} ${pen.on(19)}L${pen.on(24)} ${pen.on(19) + pen.free(5)}" ` +
    `fill="none" stroke="${BLUE}" stroke-width="${Math.max(1.5, pen.size / 14)}" stroke-linecap="round" stroke-linejoin="round"/>`,
  clear: (pen) =>
    table(pen, TABLE) +
    disc(
      pen,
      RED,
      sign(pen, [
        [20, 20],
        [26, 26],
        [26, 20, 'M'],
        [20, 26],
      ]),
    ),
  why: (pen) =>
    table(pen, TABLE) +
    `<path d="M${pen.free(24.5)} ${pen.free(24.5)}L${pen.free(29)} ${pen.free(29)}" ${stroke(pen, PAPER)} style="stroke-width:${pen.size / 6}"/>` +
    `<circle cx="${pen.free(20)}" cy="${pen.free(20)}" r="${pen.free(7)}" fill="${PAPER}" stroke="${PAPER}" stroke-width="${pen.line * 3}"/>` +
    `<path d="M${pen.free(25)} ${pen.free(25)}L${pen.free(29)} ${pen.free(29)}" fill="none" stroke="${BLUE}" stroke-width="${Math.max(1.75, pen.size / 11)}" stroke-linecap="round"/>` +
    `<circle cx="${pen.free(20)}" cy="${pen.free(20)}" r="${pen.free(6.5)}" fill="#e3f1fb" stroke="${BLUE}" stroke-width="${Math.max(1.25, pen.line)}"/>`,
};

export const ICON_NAMES = Object.keys(shapes);

/** @returns the icon as SVG text */
export function icon(name, size) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${shapes[name](penFor(size))}</svg>\n`;
}
