import type { EffectsMessages } from '../en/tariff-effects.js';

const range = (low: string, high: string, way: string) =>
  low === high ? '。' : `。根拠となる数値の幅では${low}〜${high}の${way}。`;

/** Japanese for the panels with models of the tariff calculator. */
export const ja: Omit<EffectsMessages, 'translate'> = {
  known: ({ known, checked }) =>
    `根拠は${known}時点のもの（新しい情報の最終確認は${known === checked ? '同日' : checked}）。`,
  carPrice: {
    sentence: {
      saved: ({ before, after, change, low, high }) => [
        `販売店での車の価格は${before}から${after}に下がり、`,
        `約${change}安くなります`,
        range(low, high, '値下がり'),
      ],
      added: ({ before, after, change, low, high }) => [
        `販売店での車の価格は${before}から${after}に上がり、`,
        `約${change}高くなります`,
        range(low, high, '値上がり'),
      ],
      same: ({ before, rate }) => [
        '販売店での車の価格は',
        before,
        `のまま変わりません。税率はどちらも${rate}です。`,
      ],
    },
    drivers: {
      passThrough: '幅の主因は、税率の変化が国境で米国の買い手にどれだけ届くかにあります。',
      marginRule: '幅の主因は、販売店の利幅の決め方にあります。',
    },
    absorbed: {
      saved: ({ absorbed, whole }) =>
        `価格が同じなら関税は${whole}減りますが、そのうち${absorbed}は、値上げできる輸出側に渡ります。`,
      added: ({ absorbed, whole }) =>
        `価格が同じなら関税は${whole}増えますが、そのうち${absorbed}は、値下げする輸出側が負担します。`,
    },
    caution:
      '買い手に届く割合は米国の全輸入品の平均です。日本車の輸出価格は、関税の引き上げ分をほぼ打ち消すほど下がっていました。同じだけ戻るなら、店頭価格はほとんど動きません。',
    leavesOut: '計算例であり、予測ではありません。売上税、競合車の価格、販売台数の変化は含みません。',
    fields: {
      carValue: '国境での価格（関税前）',
      passThrough: '国境で米国の買い手に届く割合',
      carCarriage: '運賃などの費用',
      carMargin: '変更前の販売店の利幅',
      marginRule: '販売店が保つもの',
    },
    rules: { dollar: '利幅の金額', percent: '利幅の率' },
    evidence: ({ low, high }) => `根拠となる数値は${low}〜${high}`,
    chart: {
      label: '車1台の店頭価格、変更前と変更後',
      point: ({ row, part, amount }) => `${row}：${part}、${amount}`,
    },
    caption: '車1台の価格の内訳',
    item: '価格の内訳',
    change: '増減',
    parts: {
      exporter: '輸出側の価格',
      duty: '関税',
      carriage: '運賃などの費用',
      landed: '販売店の仕入れ費用',
      margin: '販売店の利幅',
      sticker: '店頭価格',
    },
    gridCaption: '店頭価格の増減（買い手に届く割合と販売店の利幅の決め方による）',
    gridHead: '届く割合',
    gridColumns: { dollar: '金額を保つ', percent: '率を保つ' },
    refused: {
      'not-positive': '0より大きい価格を入力してください。',
      'out-of-range': '0〜100の割合を入力してください。',
    },
    sources: '前提とその出典',
  },
  whoPays: {
    sentence: ({ bill, exporters, others }) => [
      `関税${bill}のうち、`,
      `輸出側の負担は${exporters}`,
      `です。残りの負担は、${others.join('、')}です。`,
    ],
    other: ({ part, amount }) => `${part}${amount}`,
    parts: {
      exporters: '外国の輸出側',
      home: '米国の企業と買い手の合計',
      businesses: '米国の輸入企業',
      buyers: '米国の買い手',
      evaded: '納められない分',
    },
    reading: '根拠',
    own: '自分で決めた割合',
    sliders: {
      exporters: '輸出側の負担',
      businesses: '残りのうち輸入企業の負担',
    },
    measure: { border: '国境での価格', bill: '関税の全額' },
    note: ({ measure, note }) => `測ったもの：${measure}。${note}。`,
    ownNote: '自分で決めた割合で、根拠はありません。根拠を選ぶと、何を測ったかを示します。',
    why: '数値が食い違うのは、測ったものが違うためです。全輸入品か1品目か、国境での価格か関税の全額か、導入直後か後の時期か、どの年の関税かが異なります。平均しても意味はありません。店頭価格がどれだけ動くかを示すものでもありません。',
    chart: {
      label: '関税を負担する側の内訳',
      row: '関税',
      point: ({ part, share, amount }) => `${part}：${share}、${amount}`,
    },
    caption: '根拠ごとの負担の割合',
    columns: {
      reading: '根拠',
      measure: '測ったもの',
      exporters: '輸出側',
      atHome: '米国の企業と買い手',
      buyers: 'うち買い手',
    },
    unknown: '区別なし',
    sources: '根拠とその出典',
  },
  termNames: {
    bill: '関税の額',
    exporters: '輸出側の割合',
    businesses: '残りのうち輸入企業の割合',
    rest: '残りの割合',
    businessShare: '輸入企業の割合',
    buyerShare: '買い手の割合',
    allShares: '割合の合計',
    exportersShare: '輸出側の割合',
    businessesShare: '輸入企業の割合',
    buyersShare: '米国側の買い手の割合',
    evadedShare: '納められない割合',
    exportersAmount: '輸出側の負担額',
    businessesAmount: '輸入企業の負担額',
    buyersAmount: '買い手の負担額',
    evadedAmount: '納められない額',
    customsValue: '国境での価格（関税前）',
    fromRate: '変更前の税率',
    toRate: '変更後の税率',
    passThrough: '国境で届く割合',
    carriage: '運賃などの費用',
    marginBefore: '変更前の利幅',
    marginAfter: '変更後の利幅',
    dutyBefore: '変更前の関税',
    dutyPaidBefore: '変更前の関税込み価格',
    staticChange: '価格が同じ場合の関税の増減',
    passedOn: '買い手に届く分',
    absorbed: '輸出側が受け持つ分',
    dutyPaidAfter: '変更後の関税込み価格',
    exporterAfter: '変更後の輸出側の価格',
    dutyAfter: '変更後の関税',
    landedBefore: '変更前の仕入れ費用',
    landedAfter: '変更後の仕入れ費用',
    stickerBefore: '変更前の店頭価格',
    stickerAfter: '変更後の店頭価格',
    stickerChange: '店頭価格の増減',
    stickerChangePercent: '店頭価格の増減率（％）',
  },
};
