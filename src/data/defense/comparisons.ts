import { decimal, plain } from '../../core/numbers/decimal.js';
import type { DefenseComparison, YearlyFigure } from './schema.js';
import { text, yearly } from './yearly.js';

/** One country a line: its code, then its shares in hundredths of a percent, three digits a year. */
function table(
  from: number,
  lines: string,
  source: string,
  changes: (code: string) => Readonly<Record<number, Partial<YearlyFigure>>> = () => ({}),
): DefenseComparison['countries'] {
  return lines.split(' ').map((line) => {
    const code = line.slice(0, 2);
    const shares = line.slice(2).match(/\d{3}/g) ?? [];
    const percent = shares.map((share) => plain(decimal(share).dividedBy(100)));
    return { code, rows: yearly(from, percent, 'actual', source, changes(code)) };
  });
}

/** Who reported NATO's estimate for 2025. */
const REPORTED: Readonly<Record<string, string>> = { US: 'particle', PL: 'particle', GB: 'forces' };

/** Shares of GDP by country. Each edition stands alone: definitions and revisions differ between them. */
export const comparisons: DefenseComparison[] = [
  {
    id: 'nato-2025',
    label: text('NATO definition, 2025 edition|NATO定義・2025年版'),
    note: text(
      '2024 and 2025 are estimates, none found for Germany and France in 2025; edition inferred|2024・25年は推計（独仏の2025年は未確認）。版は推定',
    ),
    countries: table(
      2014,
      'US371351349328325349361348321310321322 GB214203209208210208235229227225233240 DE116116118121123133149143148161200 FR182178179178181182199190187194203 IT113106117119122117158152150147150201 PL186221199188200196221219221327379448 CA101120116144130129141127120133147201 ES092092080090092090100102114116143200',
      'nato',
      (code) => ({
        2024: { status: 'outlook' },
        2025: { status: 'outlook', source: REPORTED[code] ?? 'express' },
      }),
    ),
  },
  {
    id: 'sipri-2025',
    label: text('SIPRI definition, April 2025|SIPRI定義・2025年4月公表'),
    countries: table(
      2010,
      'JP095097096094096095093091096099102106101114137 KR236237239239241238234230236252264262258260256 TW204206212194185187182182174182190187197214210 AU185176167164177195209201190188201198188186188 CN173166170171174178177171167168176161163166171 US490482446402368346340330330341365340331330342 GB257250242229218205198195194199216207206223228 DE124118122116113112113113115124136130135149189 FR197189187185186187185185185185202198196195205 IT149147142139128120133135135131173166165161161 PL184179180179191213194189202195226222220327415 CA119119112100099115116135132128139125117125131 ES138133142127125126113122125122135134141147143',
      'sipri-2025',
    ),
  },
  {
    id: 'sipri-2026',
    label: text('SIPRI definition, April 2026|SIPRI定義・2026年4月公表'),
    note: text('Rounded to 0.1; earlier years were revised|0.1単位。過去の値も改定'),
    countries: table(
      2025,
      'JP140 KR260 TW210 AU190 CN170 US310 GB240 DE230 FR200 IT190 PL450 CA160 ES210',
      'sipri-2026',
    ),
  },
];
