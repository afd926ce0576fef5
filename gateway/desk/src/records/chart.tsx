import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Figures } from './figures.ts';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Figures to look at; what they are stands in the table beside it. */
export const Chart = ({ names, series }: Figures) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption({
      grid: { left: 8, right: 16, top: series.length > 1 ? 48 : 8, bottom: 8, containLabel: true },
      ...{ animation: false, tooltip: { renderMode: 'richText' } },
      legend: { show: series.length > 1, type: 'scroll', top: 0 },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: [...names], inverse: true, axisLabel: { width: 140, overflow: 'truncate' } },
      series: series.map(({ name, values }) => ({ type: 'bar', name, data: [...values], barMaxWidth: 24 })),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [names, series]);
  return <div ref={box} aria-hidden style={{ height: 80 + names.length * Math.max(24, series.length * 12) }} />;
};
