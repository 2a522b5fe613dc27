/* What pages do beyond plain HTML: keys for verdicts, pausing what refreshes itself, and charts that follow the pointer. */
"use strict";
(() => {
  const find = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = (element) => element.closest("input, select, textarea, [contenteditable]") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
    const key = event.key.toLowerCase();
    const wanted = key === "p" ? document.getElementById("pause") : find("[data-key]").find((one) => one.dataset.key === key);
    if (wanted && !wanted.disabled) { event.preventDefault(); wanted.click(); }
  });
  /* A key that is struck twice must not label the next one, too. */
  find("#verdict").forEach((form) => form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  }));
  window.addEventListener("pageshow", () => find("#verdict").forEach((form) => delete form.dataset.sent));

  const pause = document.getElementById("pause");
  let paused = false;
  if (pause) {
    pause.hidden = false;
    pause.addEventListener("click", () => {
      paused = !paused;
      pause.setAttribute("aria-pressed", String(paused));
      pause.firstChild.textContent = paused ? "Go on " : "Pause ";
    });
  }
  document.addEventListener("htmx:before:request", (event) => {
    const from = event.target instanceof Element ? event.target : null;
    if (from && from.closest("[data-poll]") && (paused || document.hidden)) event.preventDefault();
  });

  const units = {
    share: (value) => (100 * value).toFixed(1) + "%",
    count: (value) => value.toLocaleString("en", { maximumFractionDigits: 1 }),
    money: (value) => "$" + value.toLocaleString("en", { maximumFractionDigits: 2 }),
    seconds: (value) => value >= 1 ? value.toPrecision(3) + " s" : value >= 1e-3 ? +(value * 1e3).toPrecision(3) + " ms" : Math.round(value * 1e6) + " µs",
  };

  function draw(figure) {
    const given = JSON.parse(figure.dataset.series);
    const place = figure.querySelector(".plot"), still = figure.querySelector("svg.chart");
    if (place.plot) place.plot.destroy();
    place.hidden = false;
    still.toggleAttribute("hidden", true);
    figure.querySelector(".legend").hidden = true;
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", still.getAttribute("aria-label"));
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const write = units[given.unit], say = (plot, value) => value == null ? "–" : write(value);
    const isLong = given.x[given.x.length - 1] - given.x[0] > 2 * 86400;
    const clock = (at) => { const text = new Date(at * 1000).toUTCString(); return isLong ? text.slice(5, 11) : text.slice(17, 22); };
    const strokes = { one: colour("--accent"), two: colour("--good"), three: colour("--bad"), four: colour("--muted") };
    const dashes = { two: [7, 3], three: [2, 2] };
    const axis = { stroke: colour("--muted"), grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line"), width: 1 }, font: "11px system-ui" };
    place.plot = new uPlot({
      width: figure.clientWidth, height: 190,
      tzDate: (at) => uPlot.tzDate(new Date(at * 1000), "Etc/UTC"),
      cursor: { drag: { x: false, y: false } },
      scales: { y: { range: (plot, low, high) => [0, given.unit === "share" ? Math.min(1, (high || 1) * 1.15) : (high || 1) * 1.1] } },
      series: [{ label: "", value: "{YYYY}-{MM}-{DD} {HH}:{mm}" }, ...given.lines.map((one) => ({
        label: one.name, stroke: strokes[one.style], width: 2, dash: dashes[one.style], value: say,
        points: { show: given.x.length < 40 }, spanGaps: true,
      }))],
      axes: [{ ...axis, values: (plot, at) => at.map(clock) }, { ...axis, size: 62, values: (plot, values) => values.map(write) }],
    }, [given.x, ...given.lines.map((one) => one.values)], place);
  }

  function drawAll() { if (window.uPlot) find("[data-series]").forEach(draw); }
  drawAll();
  let waiting = 0;
  window.addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(drawAll, 150); });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
})();
