/* Places for labels, so that none covers another, a mark or the edge: the browser's twin of articles/charts/labels.py. */
"use strict";

const Labels = (() => {
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

  /* The places nearest to those wanted, at least `height` apart; neighbours that would touch share their mean. */
  function spread(wanted, height, low, high) {
    const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
    const pools = [];
    order.forEach((i, rank) => {
      let mean = wanted[i] - rank * height;
      let count = 1;
      while (pools.length && pools[pools.length - 1].mean > mean) {
        const other = pools.pop();
        mean = (mean * count + other.mean * other.count) / (count + other.count);
        count += other.count;
      }
      pools.push({ mean, count });
    });
    const last = high - (wanted.length - 1) * height;
    const flat = pools.flatMap(({ mean, count }) => Array(count).fill(Math.max(low, Math.min(mean, last))));
    const places = [];
    order.forEach((i, rank) => { places[i] = flat[rank] + rank * height; });
    return places;
  }

  function boxOf(x, y, anchor, width, height) {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
  }

  function around({ x, y, clear, size }) {
    const h = size * 1.25;
    const up = y - clear - h / 2;
    const down = y + clear + h / 2;
    const tries = [
      [x, up, "middle"], [x - clear * 0.7, up, "end"], [x + clear * 0.7, up, "start"],
      [x + clear, y, "start"], [x - clear, y, "end"], [x, down, "middle"],
      [x + clear * 0.7, down, "start"], [x - clear * 0.7, down, "end"], [x, up - h, "middle"], [x, down + h, "middle"],
    ];
    for (const far of [2, 3, 4]) {
      tries.push([x, y - far * h, "middle"], [x - clear, y - far * h, "end"], [x + clear, y - far * h, "start"],
        [x + clear, y + far * h, "start"], [x - clear, y + far * h, "end"]);
    }
    return tries;
  }

  /* A spot for a wish {x, y, width, size, clear}, or null where every place around it is taken. */
  function place(wish, pane, taken) {
    for (const [x, y, anchor] of around(wish)) {
      const box = boxOf(x, y, anchor, wish.width, wish.size * 1.25);
      if (within(box, pane) && !taken.some((other) => meets(box, other))) {
        taken.push(box);
        return { x, y, anchor };
      }
    }
    return null;
  }

  /* Small boxes along a line, so that labels keep off it. */
  function along(points, radius = 3, step = 9) {
    const boxes = [];
    for (let i = 1; i < points.length; i += 1) {
      const [a, b] = [points[i - 1], points[i]];
      const pieces = Math.max(1, Math.floor(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / step));
      for (let piece = 0; piece <= pieces; piece += 1) {
        const x = a.x + ((b.x - a.x) * piece) / pieces;
        const y = a.y + ((b.y - a.y) * piece) / pieces;
        boxes.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
      }
    }
    return boxes;
  }

  const around1 = (x, y, r = 6) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });
  return { spread, place, along, around: around1, boxOf };
})();
