import type { DataWords } from '../../translated.js';

/** Japanese for the texts of the dataset `effects`, by path. */
export const words: DataWords = {
  'parameters/border-pass-through/label': '国境での価格転嫁率',
  'parameters/border-pass-through/note':
    '米国の全輸入品の値。2025年11月は86、2025年1〜8月は94、2018年の関税では100。自動車だけの値ではない',
  'parameters/dealers-margin/label': '新車1台あたりの販売店の粗利益',
  'parameters/dealers-margin/note': '上場企業1社の2025年4〜6月期の値。高価格車が多い。価格の約7%にあたる',
  'parameters/demand-elasticity/label': '輸入需要の弾力性',
  'parameters/demand-elasticity/note': '当方の判断。自動車について使える公表値はない',
  'readings/new-york-fed/label': 'NY連銀、2025年1〜8月',
  'readings/new-york-fed/note':
    '関税込みの全輸入品の価格を、関税のない品目と12カ月間で比べた値。米国内で誰が払うかは示さない',
  'readings/new-york-fed-november/label': 'NY連銀、2025年11月',
  'readings/new-york-fed-november/note': '同じ方法による年末の値。輸出側の負担は時とともに増えた',
  'readings/kiel/label': 'キール世界経済研究所、2024〜25年',
  'readings/kiel/note': '2024年1月〜2025年11月の2500万件の貨物の単価による。米国内で誰が払うかは示さない',
  'readings/gopinath-neiman-2018/label': 'ゴピナート氏とニーマン氏、2018〜19年',
  'readings/gopinath-neiman-2018/note':
    '2025年を94とするのと同じ方法による。2018年の関税を100とする別の研究もある',
  'readings/japanese-cars/label': '日本車の契約価格、2025年6月',
  'readings/japanese-cars/note':
    '北米向け価格は前年から19.4%下がった。2.5%から27.5%への引き上げを打ち消すには19.6%の値下げが要る。1品目の値で、車種構成やグループ内価格の影響を含む。15%への引き下げ後には使えない',
  'readings/cbo/label': '米議会予算局、2026年2月、競合品の値上げ前',
  'readings/cbo/note':
    '経済見通しの前提で、輸出側5、残りを30対70で分ける。国内の競合品は、その後、企業が吸収した分とほぼ同じだけ値上がりする',
  'readings/cbo-net/label': '米議会予算局、2026年2月、競合品の値上げ後',
  'readings/cbo-net/note': '同じ文書による。輸入品と、値上がりした国産品を合わせて消費者が払う分',
  'readings/goldman/label': 'ゴールドマン・サックス、2025年末の予想',
  'readings/goldman/note':
    '2025年10月の予想。2025年6月までを14、64、22とした推計に代わる。方法は公表されていない',
};
