/* What Chart.js does not draw by itself: flags, tails of bounds, brackets, spans, rings, and labels at line ends. */
"use strict";

const Marks = (() => {
  const GOALS = ["target", "ambition", "forecast"];

  /* Every mark of a chart with its place on the canvas. */
  function placed(chart) {
    return chart.data.datasets.flatMap((set, i) =>
      chart.getDatasetMeta(i).data.map((element, j) => ({ x: element.x, y: element.y, half: (element.width || 0) / 2, mark: set.data[j].mark })));
  }

  function stroke(ctx, colour, width, draw) {
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.lineJoin = "round";
    ctx.beginPath();
    draw();
    ctx.stroke();
    ctx.restore();
  }

  function flag(ctx, theme, x, y) {
    ctx.fillStyle = theme.paper;
    stroke(ctx, theme.target, 1.8, () => {
      ctx.moveTo(x, y);
      ctx.lineTo(x, y - 15);
      ctx.lineTo(x + 15, y - 15);
      ctx.lineTo(x + 10.5, y - 10);
      ctx.lineTo(x + 15, y - 5);
      ctx.lineTo(x, y - 5);
      ctx.fill();
    });
  }

  function tail(ctx, colour, qualifier, x, y) {
    const sign = { over: -1, under: 1 }[qualifier];
    if (sign) {
      stroke(ctx, colour, 1.5, () => {
        ctx.moveTo(x, y + sign * 5);
        ctx.lineTo(x, y + sign * 14);
        ctx.moveTo(x - 3.5, y + sign * 10);
        ctx.lineTo(x, y + sign * 14);
        ctx.lineTo(x + 3.5, y + sign * 10);
      });
    } else if (qualifier === "about") {
      stroke(ctx, colour, 1.5, () => {
        ctx.moveTo(x - 9, y);
        ctx.quadraticCurveTo(x - 6.8, y - 3, x - 4.5, y);
        ctx.moveTo(x + 4.5, y);
        ctx.quadraticCurveTo(x + 6.8, y + 3, x + 9, y);
      });
    }
  }

  function reach(ctx, theme, scale, { x, half, mark }, colour) {
    const inset = half ? half + 2 : 7;
    if (mark.lo === null || mark.hi === null) return;
    let [low, high] = [scale.getPixelForValue(mark.lo), scale.getPixelForValue(mark.hi)];
    if (mark.disputed) {
      if (low - high < 5) [low, high] = [(low + high) / 2 + 2.5, (low + high) / 2 - 2.5];
      stroke(ctx, theme.dispute, 1.5, () => {
        ctx.moveTo(x - inset, low);
        ctx.lineTo(x - inset - 4, low);
        ctx.lineTo(x - inset - 4, high);
        ctx.lineTo(x - inset, high);
      });
    } else if (low - high >= 9) {
      stroke(ctx, colour, 1.5, () => {
        ctx.moveTo(x, low);
        ctx.lineTo(x, high);
        for (const y of [low, high]) {
          ctx.moveTo(x - 3, y);
          ctx.lineTo(x + 3, y);
        }
      });
    }
  }

  function spans(chart, theme) {
    for (const { x, y, mark } of placed(chart)) {
      const from = chart.scales.x.getPixelForValue(mark.from);
      chart.ctx.save();
      if (mark.kind !== "stated") chart.ctx.setLineDash([2, 4]);
      stroke(chart.ctx, theme.of(mark), 2, () => {
        chart.ctx.moveTo(from, y);
        chart.ctx.lineTo(x, y);
      });
      chart.ctx.restore();
    }
  }

  function need(chart, theme, ends) {
    const all = placed(chart);
    const [from, to] = ends.map((key) => all.find(({ mark }) => mark.key === key));
    if (!from || !to) return [];
    chart.ctx.save();
    chart.ctx.setLineDash([1, 5]);
    chart.ctx.lineCap = "round";
    stroke(chart.ctx, theme.target, 1.4, () => {
      chart.ctx.moveTo(from.x, from.y);
      chart.ctx.lineTo(to.x, to.y);
    });
    chart.ctx.restore();
    return [from, to];
  }

  function ring(ctx, theme, x, y) {
    stroke(ctx, theme.steps[0], 1.6, () => ctx.arc(x, y, 9.5, 0, 2 * Math.PI));
  }

  /* The plugin: spans and the way to a target under the marks, shapes and labels over them. */
  function plugin(theme, config) {
    return {
      id: "tradeboard",
      beforeDatasetsDraw(chart) {
        if (config.view === "all") spans(chart, theme);
        chart.$need = config.need ? need(chart, theme, config.need) : [];
      },
      afterDatasetsDraw(chart) {
        for (const point of placed(chart)) {
          const { x, y, mark } = point;
          reach(chart.ctx, theme, chart.scales.y, point, theme.of(mark));
          if (mark.kind === "target" || mark.kind === "ambition") flag(chart.ctx, theme, x, y);
          else if (mark.kind === "stated" && !(mark.qualifier === "about" && point.half)) tail(chart.ctx, theme.of(mark), mark.qualifier, x, y);
          if (mark.row.hasAttribute("aria-current")) ring(chart.ctx, theme, x, y);
        }
        Words.draw(chart, theme, config, placed(chart));
      },
    };
  }

  return { plugin, placed, GOALS };
})();
