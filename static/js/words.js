/* The words on the canvas: year and value at line ends, values at marks, each where it covers nothing. */
"use strict";

const Words = (() => {
  const GAP = "\u2002";
  const isGoal = (mark) => mark.kind === "target" || mark.kind === "ambition" || mark.kind === "forecast";

  function write(ctx, theme, words, spot, colour, font) {
    ctx.save();
    ctx.font = font;
    ctx.textAlign = { start: "left", middle: "center", end: "right" }[spot.anchor];
    ctx.textBaseline = "middle";
    ctx.lineWidth = 3;
    ctx.lineJoin = "round";
    ctx.strokeStyle = theme.paper;
    ctx.strokeText(words, spot.x, spot.y);
    ctx.fillStyle = colour;
    ctx.fillText(words, spot.x, spot.y);
    ctx.restore();
  }

  const colourOf = (theme, mark) => (isGoal(mark) ? theme.target : mark.step === 0 ? theme.steps[0] : mark.step === 1 ? theme.ink : theme.soft);
  const fontOf = (theme, mark) => (mark.step === 0 && !isGoal(mark) ? theme.strong : theme.font);

  /* The room that the year and value at the ends of lines need at least, rival values left aside. */
  function gutter(chart, theme, marks) {
    chart.ctx.font = theme.strong;
    const ends = marks.filter((mark) => mark.x === 12 && !isGoal(mark));
    const widths = ends.map((mark) => chart.ctx.measureText(`${mark.line}${GAP}${mark.label.split(" ≠")[0]}`).width);
    return Math.min(Math.max(0, ...widths) + 18, chart.width * 0.4);
  }

  /* Beside the December edge: moved apart, tied to their marks by a hair; the newest stay where not all fit. */
  function edge(chart, theme, ends, taken) {
    const { right, top, bottom } = chart.chartArea;
    const height = theme.size * 1.3;
    const room = Math.max(0, Math.floor((bottom - top) / height) + 1);
    const kept = [...ends].sort((a, b) => a.mark.step - b.mark.step).slice(0, room);
    const wanted = kept.map(({ y, mark }) => y - (mark.kind === "target" || mark.kind === "ambition" ? 8 : 0));
    const places = Labels.spread(wanted, height, top - height / 2, bottom - height / 2);
    kept.forEach(({ mark }, i) => {
      const x = right + (isGoal(mark) ? 24 : 14);
      let words = isGoal(mark) ? `${mark.label} ${mark.word} ${mark.year}`.trim() : `${mark.line}${GAP}${mark.label}`;
      chart.ctx.font = fontOf(theme, mark);
      while (chart.ctx.measureText(words).width > chart.width - x && words.includes(" ")) words = words.replace(/( ≠)? [^ ]*$/, "");
      if (Math.abs(wanted[i] - places[i]) > 5) {
        chart.ctx.save();
        chart.ctx.strokeStyle = theme.soft;
        chart.ctx.lineWidth = 0.7;
        chart.ctx.beginPath();
        chart.ctx.moveTo(right + (isGoal(mark) ? 17 : 6), wanted[i]);
        chart.ctx.lineTo(x - 2, places[i]);
        chart.ctx.stroke();
        chart.ctx.restore();
      }
      write(chart.ctx, theme, words, { x, y: places[i], anchor: "start" }, colourOf(theme, mark), fontOf(theme, mark));
      taken.push(Labels.boxOf(x, places[i], "start", chart.ctx.measureText(words).width, height));
    });
  }

  function wishes(config, points, isNarrow) {
    if (config.view !== "pace") {
      const newest = [...points].sort((a, b) => b.mark.x - a.mark.x);
      return newest.slice(0, config.view === "all" && isNarrow ? 8 : 60).map((point) => [point, isGoal(point.mark) ? `${point.mark.label} ${point.mark.word}` : point.mark.label]);
    }
    const lines = new Map();
    for (const point of points) {
      if (!isGoal(point.mark)) lines.set(point.mark.line, [...(lines.get(point.mark.line) || []), point]);
    }
    const years = [...lines.keys()].sort().reverse();
    const wanted = [];
    years.forEach((year, rank) => {
      const last = lines.get(year).reduce((a, b) => (b.mark.x > a.mark.x ? b : a));
      if (last.mark.x !== 12 && !(isNarrow && rank > 1)) wanted.push([last, `${year}${GAP}${last.mark.label}`]);
    });
    for (const point of lines.get(years[0]) || []) {
      if (point.mark.kind === "stated" && !wanted.some(([other]) => other === point) && point.mark.x !== 12) wanted.push([point, point.mark.label]);
    }
    for (const point of points) {
      if (isGoal(point.mark) && point.mark.x !== 12) wanted.push([point, `${point.mark.label} ${point.mark.word}`]);
    }
    return wanted;
  }

  /* The numbers of the value axis, which labels must keep off too. */
  function axis(chart, theme) {
    return chart.scales.y.ticks.map(({ value }) => Labels.boxOf(chart.chartArea.left - 4, chart.scales.y.getPixelForValue(value), "end", chart.chartArea.left - 6, theme.size * 1.2));
  }

  /* What stands in a year without a value. */
  function gaps(chart, theme, config, points) {
    const x = chart.scales.x;
    chart.ctx.font = theme.font;
    const isRoom = chart.ctx.measureText(config.notStated).width < x.width / config.xTicks.length;
    config.xTicks.forEach((tick, i) => {
      const spot = { x: x.getPixelForValue(i), y: chart.chartArea.bottom - 10, anchor: "middle" };
      if (isRoom && !points.some(({ half, x: at }) => half && Math.abs(at - spot.x) < 2)) write(chart.ctx, theme, config.notStated, spot, theme.soft, theme.font);
    });
  }

  /* All labels of a chart, those that must not be missed first. */
  function draw(chart, theme, config, points) {
    const area = chart.chartArea;
    const pane = { left: 2, top: 2, right: chart.width - 2, bottom: area.bottom - 2 };
    const isBars = config.view === "annual" || config.view === "quarters";
    const taken = axis(chart, theme);
    if (isBars) gaps(chart, theme, config, points);
    for (const { x, y, half, mark } of points) {
      if (half) taken.push({ left: x - half, right: x + half, top: y, bottom: area.bottom });
      if (mark.row.hasAttribute("aria-current")) taken.push(Labels.around(x, y, 10));
      else if (!half) taken.push(Labels.around(x, y));
      if (mark.kind === "target" || mark.kind === "ambition") taken.push(Labels.around(x + 8, y - 9, 9));
      if (mark.qualifier === "over") taken.push(Labels.around(x, y - 10, 5));
      if (config.view === "all") taken.push(...Labels.along([{ x: chart.scales.x.getPixelForValue(mark.from), y }, { x, y }]));
    }
    if (config.view === "pace") {
      for (let i = 0; i < chart.data.datasets.length; i += 1) {
        if (chart.data.datasets[i].showLine !== false) taken.push(...Labels.along(chart.getDatasetMeta(i).data));
      }
      taken.push(...Labels.along(chart.$need));
      edge(chart, theme, points.filter(({ mark }) => mark.x === 12 && isLast(mark, points)), taken);
    }
    for (const [{ x, y, mark }, words] of wishes(config, points, chart.width < 480)) {
      chart.ctx.font = config.view === "pace" ? fontOf(theme, mark) : theme.font;
      const clear = isBars && !isGoal(mark) ? 5 : mark.qualifier === "over" || isGoal(mark) ? 17 : 11;
      const width = chart.ctx.measureText(words).width + 2;
      const spot = Labels.place({ x, y: isGoal(mark) ? y - 7 : y, width, size: theme.size, clear }, pane, taken);
      if (spot) write(chart.ctx, theme, words, spot, isBars && !isGoal(mark) ? theme.ink : colourOf(theme, mark), chart.ctx.font);
    }
  }

  const isLast = (mark, points) => isGoal(mark) || points.every(({ mark: other }) => isGoal(other) || other.line !== mark.line || other.x <= mark.x);
  return { draw, gutter };
})();
