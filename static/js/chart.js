/* The chart: built by Chart.js from the table's rows, each mark opening the sentence that its row opens.
   Chart.js comes from the CDN; where that fails from the site itself; with neither the server's drawing stays. */
"use strict";

const WAIT = 6000;
const charts = new Map();

function load(source) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, source);
    script.onload = () => (window.Chart ? resolve() : reject(new Error("no Chart")));
    script.onerror = () => reject(new Error(source.src));
    window.setTimeout(() => reject(new Error("too late")), WAIT);
    document.head.append(script);
  });
}

let loading = null;
function library() {
  const link = document.getElementById("chartjs");
  const own = () => (link.dataset.own ? load({ src: link.dataset.own }) : Promise.reject(new Error("no own copy")));
  loading ||= window.Chart ? Promise.resolve()
    : load({ src: link.href, integrity: link.integrity, crossOrigin: "anonymous" }).catch(own);
  return loading;
}

function number(text) {
  return text === undefined || text === "" ? null : Number(text);
}

/* The rows are the data: a mark knows its row, and so its link, its words and its place. */
function readMarks(kinds) {
  return [...document.querySelectorAll("#values tbody tr[data-key]")].reverse().map((row) => {
    const d = row.dataset;
    return {
      row, key: d.key, x: Number(d.x), from: number(d.from) ?? Number(d.x), y: Number(d.y), lo: number(d.lo), hi: number(d.hi),
      kind: d.kind, qualifier: d.qualifier, disputed: d.disputed === "1", part: d.part === "1", step: Number(d.step),
      line: d.line, label: d.label, name: d.name, word: kinds[d.kind], year: (d.name.match(/\d{4}/) || [""])[0],
    };
  });
}

function readTheme(figure) {
  const style = getComputedStyle(figure);
  const get = (name) => style.getPropertyValue(name).trim();
  const size = 12.5;
  const theme = {
    size, font: `${size}px ${style.fontFamily}`, strong: `700 ${size * 1.1}px ${style.fontFamily}`, family: style.fontFamily,
    steps: [get("--f0"), get("--f1"), get("--f2"), get("--f3")], paper: get("--paper"), sheet: get("--sheet"), ink: get("--ink"),
    soft: get("--soft"), hair: get("--hair"), target: get("--target"), dispute: get("--dispute"), field: get("--field"),
  };
  theme.of = (mark) => (Marks.GOALS.includes(mark.kind) ? theme.target : theme.steps[mark.step]);
  return theme;
}

function draw(figure) {
  const config = JSON.parse(figure.dataset.chart);
  const marks = readMarks(config.kinds);
  const canvas = figure.querySelector("canvas");
  const theme = readTheme(figure);
  figure.classList.add("drawn");
  const chart = new window.Chart(canvas, Options.of(config, marks, theme));
  chart.$marks = marks;
  charts.set(figure, chart);
  canvas.onclick = (event) => {
    const found = chart.getElementsAtEventForMode(event, "nearest", { intersect: true }, true)[0];
    if (found) open(chart, chart.data.datasets[found.datasetIndex].data[found.index].mark, false);
  };
  canvas.onkeydown = (event) => walk(chart, event);
  canvas.onblur = () => point(chart, null);
  chart.$at = -1;
}

function open(chart, mark, byKey) {
  chart.canvas.dataset.opened = byKey ? "1" : "";
  mark.row.querySelector(".n a").click();
}

/* Ring and tooltip on one mark; what it says is spoken too. */
function point(chart, mark) {
  const active = [];
  chart.data.datasets.forEach((set, datasetIndex) => set.data.forEach((item, index) => {
    if (mark && item.mark === mark) active.push({ datasetIndex, index });
  }));
  const element = active.length && chart.getDatasetMeta(active[0].datasetIndex).data[active[0].index];
  chart.setActiveElements(active);
  chart.tooltip.setActiveElements(active, element ? { x: element.x, y: element.y } : { x: 0, y: 0 });
  chart.update("none");
  if (mark) tell(mark.name);
  document.dispatchEvent(new CustomEvent("tradeboard:year", { detail: mark ? mark.row.dataset.line : "" }));
}

/* Left and right go through time, up and down to the next line at the nearest month. */
function walk(chart, event) {
  const marks = chart.$marks;
  const last = marks.length - 1;
  const here = marks[chart.$at];
  const lines = [...new Set(marks.map((mark) => mark.line))];
  const beside = (step) => {
    const line = lines[(lines.indexOf(here ? here.line : lines[0]) + step + lines.length) % lines.length];
    const near = marks.filter((mark) => mark.line === line).sort((a, b) => Math.abs(a.x - (here ? here.x : 0)) - Math.abs(b.x - (here ? here.x : 0)));
    return marks.indexOf(near[0]);
  };
  const moves = {
    ArrowRight: () => Math.min(chart.$at + 1, last), ArrowLeft: () => Math.max(chart.$at < 0 ? last : chart.$at - 1, 0),
    ArrowUp: () => beside(1), ArrowDown: () => beside(-1), Home: () => 0, End: () => last,
  };
  if (moves[event.key]) {
    chart.$at = moves[event.key]();
    point(chart, marks[chart.$at]);
  } else if (event.key === "Enter" && here) open(chart, here, true);
  else if (event.key === "Escape") chart.canvas.blur();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function drawAll(root) {
  const figures = root.matches("[data-chart]") ? [root] : [...root.querySelectorAll("[data-chart]")];
  for (const figure of figures) {
    library().then(() => { if (figure.isConnected && !charts.has(figure)) draw(figure); }, () => figure.classList.remove("drawn"));
  }
}

document.addEventListener("htmx:load", (event) => drawAll(event.detail.elt));
document.addEventListener("htmx:beforeCleanupElement", (event) => {
  const chart = charts.get(event.detail.elt);
  if (chart) chart.destroy();
  charts.delete(event.detail.elt);
});
for (const media of ["(prefers-color-scheme: dark)", "(max-width: 40rem)"]) {
  window.matchMedia(media).addEventListener("change", () => {
    for (const [figure, chart] of [...charts]) {
      chart.destroy();
      draw(figure);
    }
  });
}
