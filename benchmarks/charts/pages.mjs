/**
 * The same two charts in each library, as a page of theirs would have them: published bundles, default looks, fixed sizes, no animation.
 * Each `draw` runs in the page with the figures, and settles when both charts are in the document.
 */
const SPOTS = '<div id="bars" style="height:300px"></div><div id="path" style="height:300px"></div>';

export const pages = [
  {
    name: 'Chart.js',
    scripts: ['chart.js/dist/chart.umd.min.js'],
    body: '<div style="height:300px"><canvas id="bars"></canvas></div><div style="height:300px"><canvas id="path"></canvas></div>',
    draw({ bars, path, target }) {
      const options = { animation: false, responsive: true, maintainAspectRatio: false };
      new Chart(document.querySelector('#bars'), {
        type: 'bar',
        data: {
          labels: bars.map(({ label }) => label),
          datasets: [{ label: 'Duty', data: bars.map(({ value }) => value) }],
        },
        options: { ...options, indexAxis: 'y' },
      });
      new Chart(document.querySelector('#path'), {
        type: 'line',
        data: {
          labels: path.map(({ year }) => year),
          datasets: [
            { label: 'Share of GDP', data: path.map(({ share }) => share) },
            { label: 'Target', data: path.map(() => target), pointRadius: 0 },
          ],
        },
        options,
      });
    },
  },
  {
    name: 'ECharts',
    scripts: ['echarts/dist/echarts.min.js'],
    body: SPOTS,
    draw({ bars, path, target }) {
      const chart = (id, option) =>
        echarts
          .init(document.querySelector(id), null, { renderer: 'svg' })
          .setOption({ animation: false, ...option });
      chart('#bars', {
        xAxis: {},
        yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label) },
        series: [{ type: 'bar', data: bars.map(({ value }) => value), label: { show: true } }],
      });
      chart('#path', {
        xAxis: { type: 'category', data: path.map(({ year }) => year) },
        yAxis: {},
        series: [
          { type: 'line', data: path.map(({ share }) => share), markLine: { data: [{ yAxis: target }] } },
        ],
      });
    },
  },
  {
    name: 'Observable Plot',
    scripts: ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'],
    body: SPOTS,
    draw({ bars, path, target }) {
      const width = document.querySelector('#bars').clientWidth;
      const place = (id, options) =>
        document.querySelector(id).append(Plot.plot({ width, height: 300, ...options }));
      place('#bars', {
        marks: [
          Plot.barX(bars, { x: 'value', y: 'label' }),
          Plot.text(bars, { x: 'value', y: 'label', text: 'value' }),
        ],
      });
      place('#path', {
        marks: [Plot.lineY(path, { x: 'year', y: 'share', marker: true }), Plot.ruleY([target])],
      });
    },
  },
  {
    name: 'Vega-Lite',
    scripts: [
      'vega/build/vega.min.js',
      'vega-lite/build/vega-lite.min.js',
      'vega-embed/build/vega-embed.min.js',
    ],
    body: SPOTS,
    draw({ bars, path, target }) {
      const width = document.querySelector('#bars').clientWidth - 80;
      const place = (id, spec) =>
        vegaEmbed(id, { width, height: 240, ...spec }, { renderer: 'svg', actions: false });
      return Promise.all([
        place('#bars', {
          data: { values: bars },
          mark: 'bar',
          encoding: { y: { field: 'label', sort: null }, x: { field: 'value', type: 'quantitative' } },
        }),
        place('#path', {
          layer: [
            {
              data: { values: path },
              mark: { type: 'line', point: true },
              encoding: {
                x: { field: 'year', type: 'ordinal' },
                y: { field: 'share', type: 'quantitative' },
              },
            },
            { mark: 'rule', encoding: { y: { datum: target } } },
          ],
        }),
      ]);
    },
  },
];
