const rates: Readonly<Record<string, string>> = {
  mfnRate: 'MFN税率',
  additionalRate: '追加税率',
  floorRate: '下限税率',
  totalRate: '合計税率',
  combinedRate: '適用税率',
  fromRate: '変更前の税率',
  toRate: '変更後の税率',
  fromRateLayer1: '変更前のMFN税率',
  fromRateLayer2: '変更前の追加税率',
  toRateLayer1: '変更後のMFN税率',
  toRateLayer2: '変更後の追加税率',
};

const duties: Readonly<Record<string, string>> = {
  importValue: '輸入額',
  customsValue: '課税価格',
  dutyBefore: '変更前の関税',
  dutyBeforeLayer1: '変更前のMFN分の関税',
  dutyBeforeLayer2: '変更前の追加関税',
  dutyAfter: '変更後の関税',
  dutyAfterLayer1: '変更後のMFN分の関税',
  dutyAfterLayer2: '変更後の追加関税',
  saving: '関税の減少額',
  savingPercent: '関税の減少率（％）',
};

const landed: Readonly<Record<string, string>> = {
  freight: '運賃',
  insurance: '保険料',
  entries: '申告件数',
  quantity: '数量',
  mpfRate: '輸入手続き手数料（MPF）の率',
  mpfMinimum: 'MPFの下限',
  mpfMaximum: 'MPFの上限',
  mpfExempt: 'MPF（免除）',
  informalFee: '略式申告のMPF（1件あたり）',
  mpfBefore: '変更前のMPF',
  mpfAfter: '変更後のMPF',
  hmfRate: '港湾維持料（HMF）の率',
  hmfBefore: '変更前のHMF',
  hmfAfter: '変更後のHMF',
  feesBefore: '変更前の手数料',
  feesAfter: '変更後の手数料',
  landedBefore: '変更前の総額',
  landedAfter: '変更後の総額',
  landedChange: '総額の増減',
  landedChangePercent: '総額の増減率（％）',
  dutyBeforePerUnit: '1単位あたりの変更前の関税',
  dutyAfterPerUnit: '1単位あたりの変更後の関税',
  landedBeforePerUnit: '1単位あたりの変更前の総額',
  landedAfterPerUnit: '1単位あたりの変更後の総額',
  savingPerUnit: '1単位あたりの減少額',
};

/** Japanese for the names of terms and steps in the working of the tariff calculator. */
export const termNames: Readonly<Record<string, string>> = { ...rates, ...duties, ...landed };

/** Names of terms and steps that have no word here stay as they are: a formula must never be left without its names. */
export const termName = (name: string): string => termNames[name] ?? name;
