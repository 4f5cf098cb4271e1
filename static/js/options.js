/* What Chart.js is told: datasets by line, axes by view, a tooltip that says what the row says. */
"use strict";

const Options = (() => {
  const isBars = (view) => view === "annual" || view === "quarters";

  /* A mark's place on its axis: an index among the ticks, or months since the year 0. */
  function at(config, mark) {
    if (config.view === "all") return mark.x;
    return config.xTicks.findIndex((tick) => tick.at === (mark.part ? "part" : mark.x));
  }

  function hatch(colour, paper) {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const ctx = tile.getContext("2d");
    ctx.fillStyle = paper;
    ctx.fillRect(0, 0, 8, 8);
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.6;
    for (const shift of [-8, 0, 8]) {
      ctx.moveTo(shift, 8);
      ctx.lineTo(shift + 8, 0);
    }
    ctx.stroke();
    return ctx.createPattern(tile, "repeat");
  }

  function points(marks, config, theme) {
    const hollow = (mark) => mark.kind === "implied" || mark.kind === "forecast";
    const shapes = { forecast: "rectRot" };
    return {
      type: "line",
      data: marks.map((mark) => ({ x: at(config, mark), y: mark.y, mark })),
      pointRadius: marks.map((mark) => (mark.kind === "target" || mark.kind === "ambition" ? 0 : 4.6)),
      pointHoverRadius: marks.map((mark) => (mark.kind === "target" || mark.kind === "ambition" ? 0 : 6)),
      pointHitRadius: 12,
      pointStyle: marks.map((mark) => shapes[mark.kind] || "circle"),
      pointBackgroundColor: marks.map((mark) => (hollow(mark) ? theme.paper : theme.of(mark))),
      pointHoverBackgroundColor: marks.map((mark) => (hollow(mark) ? theme.paper : theme.of(mark))),
      pointBorderColor: marks.map((mark) => (hollow(mark) ? theme.of(mark) : theme.paper)),
      pointHoverBorderColor: marks.map((mark) => theme.of(mark)),
      pointBorderWidth: marks.map((mark) => (hollow(mark) ? 1.8 : 1)),
    };
  }

  function line(marks, config, theme) {
    const colour = theme.of(marks[marks.length - 1]);
    return {
      ...points(marks, config, theme),
      borderColor: colour,
      borderWidth: marks[0].step === 0 ? 2.6 : 2,
      spanGaps: false,
      segment: { borderDash: (ctx) => ([ctx.p0DataIndex, ctx.p1DataIndex].some((i) => marks[i].kind === "implied") ? [2, 4] : undefined) },
    };
  }

  function bars(marks, config, theme) {
    const fill = (mark) => (mark.part ? hatch(theme.steps[1], theme.paper) : mark.kind === "implied" ? theme.paper : theme.of(mark));
    return {
      type: "bar",
      data: marks.map((mark) => ({ x: at(config, mark), y: mark.y, mark })),
      backgroundColor: marks.map(fill),
      hoverBackgroundColor: marks.map(fill),
      borderColor: marks.map((mark) => theme.of(mark)),
      borderWidth: marks.map((mark) => (mark.part || mark.kind === "implied" ? 1.4 : 0)),
      barPercentage: 0.75, skipNull: true, categoryPercentage: 0.85, maxBarThickness: 46, minBarLength: 2,
    };
  }

  function datasets(config, marks, theme) {
    const goals = marks.filter((mark) => Marks.GOALS.includes(mark.kind));
    const rest = marks.filter((mark) => !Marks.GOALS.includes(mark.kind));
    const flags = goals.length ? [{ ...points(goals, config, theme), showLine: false }] : [];
    if (isBars(config.view)) return [...flags, bars(rest, config, theme)];
    if (config.view === "all") return [{ ...points(marks, config, theme), showLine: false }];
    const lines = [...new Set(rest.map((mark) => mark.line))].sort().reverse();
    return [...flags, ...lines.map((name) => line(rest.filter((mark) => mark.line === name).sort((a, b) => a.x - b.x), config, theme))];
  }

  function xAxis(config, theme) {
    const ticks = { font: { size: theme.size, family: theme.family }, autoSkipPadding: 14, maxRotation: 0,
      color: (ctx) => ((config.xTicks[ctx.index] || {}).on ? theme.ink : theme.soft) };
    if (config.view !== "all") {
      const few = [1, 4, 8, 12];
      ticks.autoSkip = config.view !== "pace";
      ticks.callback = function word(value, i) {
        return config.view === "pace" && this.chart.width < 480 && !few.includes(config.xTicks[i].at) ? "" : config.xTicks[i].words;
      };
      return { type: "category", labels: config.xTicks.map((tick) => tick.words), offset: isBars(config.view), grid: { display: false }, border: { display: false }, ticks };
    }
    const [first, last] = [config.xTicks[0].at, config.xTicks[config.xTicks.length - 1].at];
    return { type: "linear", min: first, max: last, grid: { color: theme.hair }, border: { display: false },
      ticks: { ...ticks, color: theme.soft, stepSize: 12, align: "start", callback: (value) => (value < last ? String(value / 12) : "") } };
  }

  function tooltip(theme) {
    return {
      backgroundColor: theme.sheet, borderColor: theme.field, borderWidth: 1, cornerRadius: 0, padding: 9, displayColors: false, caretSize: 0, caretPadding: 12,
      titleColor: theme.ink, bodyColor: theme.soft, titleFont: { family: theme.family, size: 13 }, bodyFont: { family: theme.family, size: 12 },
      filter: (item, index) => index === 0,
      callbacks: {
        title: (items) => items.map((item) => item.raw.mark.name),
        label: (item) => {
          const cells = [...item.raw.mark.row.cells].map((cell) => cell.textContent.trim());
          return [[cells[2], cells[3]].filter(Boolean).join(", "), [cells[4], cells[5], cells[6]].filter(Boolean).join(" · ")].filter(Boolean);
        },
      },
    };
  }

  function of(config, marks, theme) {
    const gutter = (chart) => (config.view === "pace" ? Math.max(chart.width < 480 ? 98 : 150, Words.gutter(chart, theme, marks)) : 16);
    return {
      data: { datasets: datasets(config, marks, theme) },
      plugins: [Marks.plugin(theme, config)],
      options: {
        parsing: false, animation: false, responsive: true, maintainAspectRatio: false, normalized: true,
        interaction: { mode: "nearest", intersect: true },
        layout: { padding: (ctx) => ({ top: 24, right: gutter(ctx.chart), bottom: 2 }) },
        onHover: (event, found, chart) => { chart.canvas.classList.toggle("on-mark", found.length > 0); },
        scales: {
          x: xAxis(config, theme),
          y: { min: config.y.min, max: config.y.max, border: { display: false }, grid: { color: theme.hair, drawTicks: false },
            ticks: { stepSize: config.y.step, color: theme.soft, padding: 8, font: { size: theme.size, family: theme.family }, callback: (value, i) => config.yTicks[i] ?? value } },
        },
        plugins: { legend: { display: false }, tooltip: tooltip(theme) },
      },
    };
  }

  return { of };
})();
