import type { DutyChange, TariffMessages, TotalOf } from '../en/tariff.js';
import type { Own } from '../language.js';
import { actName } from './tariff-acts.js';

const TOTALS: Readonly<Record<TotalOf, string>> = {
  landed: '輸入総費用（ランデッドコスト）',
  duty: '価格と関税の合計',
  fees: '価格・関税・手数料の合計',
  carriage: '価格・関税・運賃・保険料の合計',
};

const sharesOf = ({ ofDuty, ofTotal, total }: Pick<DutyChange, 'ofDuty' | 'ofTotal' | 'total'>) =>
  ofDuty === null
    ? `。${total}の${ofTotal}にあたります。`
    : `。変更前の関税額の${ofDuty}、${total}の${ofTotal}にあたります。`;

const begin = (year: string | null, sentence: string) =>
  year === null ? sentence : `${year}年の輸入額で計算すると、${sentence}`;

export const ja: Own<TariffMessages> = {
  heading: { saved: '関税の減少額', added: '関税の増加額', same: '関税の額' },
  standfirst: ({ product, origin, from, to }) =>
    `${origin}からの${product}に対する米国の関税：${from}と${to}の比較`,
  standfirstCustom: ({ from, to }) => `税率${from}と${to}の関税額の比較`,
  sentence: {
    saved: ({ before, after, change, year, ofDuty, ofTotal, total }) => [
      begin(year, `関税は${before}から${after}になり、`),
      `${change}減ります`,
      sharesOf({ ofDuty, ofTotal, total }),
    ],
    added: ({ before, after, change, year, ofDuty, ofTotal, total }) => [
      begin(year, `関税は${before}から${after}になり、`),
      `${change}増えます`,
      sharesOf({ ofDuty, ofTotal, total }),
    ],
    same: ({ duty, rate, year }) => [
      begin(year, '関税は'),
      duty,
      `のまま変わりません。税率はどちらも${rate}です。`,
    ],
    sameDuty: ({ duty, from, to }) => [
      '関税は',
      duty,
      `のまま変わりません。税率は${from}から${to}になります。`,
    ],
  },
  feeSide: {
    formal: ({ year, entries, transport }) => `${year}会計年度、${transport}・正式申告${entries}件`,
    informal: ({ year, entries, transport, limit }) =>
      `${year}会計年度、${transport}・略式申告${entries}件（1件${limit}以下）`,
    exempt: ({ year, preference }) => `${year}会計年度、${preference}により輸入手続き手数料は免除`,
  },
  feesAssumed: ({ before, after, newest }) => {
    const years = newest ? '日付がないため、最新の会計年度の額を使います。' : '';
    return before === after
      ? `税関手数料：${before}。${years}`
      : `税関手数料：変更前は${before}、変更後は${after}。${years}`;
  },
  assumption: '静的な計算：輸入額は変更前後で同じとし、価格や数量の変化は含みません。',
  figures: {
    before: '変更前の関税',
    after: '変更後の関税',
    saved: '関税の減少額',
    added: '関税の増加額',
    same: '増減',
    total: {
      landed: '輸入総費用（ランデッドコスト）の増減',
      duty: '価格と関税の合計の増減',
      fees: '価格・関税・手数料の合計の増減',
      carriage: '価格・関税・運賃・保険料の合計の増減',
    },
  },
  ofDuty: ({ share }) => `変更前の関税額の${share}`,
  perUnit: ({ amount }) => `1単位あたり${amount}`,
  fields: {
    importValue: '輸入品の課税価格',
    currency: '通貨（ISOコード）',
    product: '品目',
    origin: '原産地',
    custom: '税率を自分で入力',
    before: '変更前',
    after: '変更後',
    rate: '税率',
    date: '輸入申告日',
    fromRate: '変更前の税率',
    toRate: '変更後の税率',
    fromDate: '変更前の日付',
    toDate: '変更後の日付',
    mfnRate: '品目のMFN（最恵国）税率',
    quota: '関税割当',
    quotaIn: '割当枠内',
    quotaOver: '割当枠外',
    options: '数量・運賃・手数料・端数処理',
    quantity: '数量',
    freight: '運賃',
    insurance: '保険料',
    fees: '税関手数料を加える',
    transport: '輸送手段',
    ocean: '海上',
    air: '航空',
    entries: '申告件数',
    rounding: '端数処理',
    roundings: {
      exact: 'なし（分析用）',
      cents: 'セント未満を四捨五入',
      'us-customs': '米国税関方式（価格はドル、税はセント単位）',
    },
  },
  panels: { 'car-price': '車1台の価格', 'who-pays': '誰が払うか' },
  presets: '例',
  echo: ({ exact, words }) => (exact === words ? exact : `${exact}（${words}）`),
  roundedTo: ({ amount }) => `通貨の最小単位より細かい入力です。表示は${amount}、計算は全桁で行います`,
  lawOf: ({ layers, act, heading }) => [layers, act, heading].filter(Boolean).join('・'),
  layers: ({ mfn, additional }) => `MFN ${mfn}＋追加 ${additional}`,
  mfnOnly: ({ mfn }) => `MFN ${mfn}`,
  totalOnly: ({ total }) => `合計 ${total}`,
  act: ({ act }) => actName(act),
  points: ({ value }) => `${value}ポイント`,
  assumedMfn: '入力されるまで、MFN税率は0として計算します。',
  beyondKnown: ({ date }) => `データの確認日より後の日付です。${date}以降の変更は反映されていません。`,
  inForce: ({ since, until }) =>
    since === null
      ? until === null
        ? ''
        : `${until}まで`
      : until === null
        ? `${since}から`
        : `${since}〜${until}`,
  refusals: {
    gap: ({ date = '' }) => `${date}の税率は分かっていません。`,
    'no-data': 'この原産地のこの品目の税率は分かっていません。',
    'invalid-date': ({ date = '' }) =>
      `「${date}」という日付はありません。「2025-09-16」のように入力してください。`,
    'invalid-rate': '「2.5」のように百分率で税率を入力してください。',
    'unknown-product': 'この品目は税率表にありません。',
    'unknown-origin': 'この原産地は税率表にありません。',
    'quota-needed': '割当枠内か枠外かを選んでください。',
    'unknown-currency': 'USD、EUR、JPYなどの通貨コードを入力してください。',
    'fees-in-dollars': '米国の税関手数料はドル建てです。加えるにはUSDを選んでください。',
    'no-fees-for-date': 'この日付の手数料の上限・下限は分かっていません。',
    'not-positive': '0より大きい数量を入力してください。',
    'entries-not-whole': '1以上の整数で件数を入力してください。',
    'too-large': '数値が大きすぎます。',
    'too-precise': '桁数が多すぎて正確に計算できません。',
    negative: '0以上の数値を入力してください。',
    'not-a-number': '数値として読み取れません。',
  },
  chart: {
    label: '変更前と変更後の関税',
    mfn: ({ rate }) => `MFN ${rate}`,
    additional: ({ rate }) => `追加 ${rate}`,
    rate: ({ rate }) => `関税 ${rate}`,
    fees: '手数料',
    point: ({ row, layer, amount }) => `${row}：${layer}、${amount}`,
    change: ({ amount, share }) => (share === null ? amount : `${amount}（${share}）`),
  },
  rateHistory: {
    label: '税率の推移',
    value: ({ date, rate }) => `${date}：${rate}`,
    hint: '左右の矢印キーで1日ずつ、PageUp・PageDownで次の税率変更へ移動します。',
  },
  exemptUnder: ({ preference }) => `${preference}により免除`,
  informalFee: ({ fee, limit }) => `略式申告（${limit}以下）は1件${fee}`,
  tableCaption: '変更前と変更後の内訳',
  columns: { item: '項目', change: '増減' },
  rows: {
    importValue: '課税価格',
    rate: '税率',
    'duty.mfn': 'MFN税率による関税',
    'duty.additional': '追加関税',
    'duty.total': '合計税率による関税',
    duty: '関税',
    mpf: '輸入手続き手数料（MPF）',
    hmf: '港湾維持料（HMF）',
    carriage: '運賃・保険料',
    dutyPerUnit: '1単位あたりの関税',
  },
  totalsInSentence: TOTALS,
  totals: TOTALS,
  totalPerUnit: ({ total }) => `1単位あたりの${total}`,
};
