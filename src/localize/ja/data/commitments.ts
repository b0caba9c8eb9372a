import type { DataWords } from '../../translated.js';

/** Japanese for the commitments, by the path of ids to each text. */
export const words: DataWords = {
  'commitments/us-japan-investment/name': '日本の対米投融資',
  'commitments/us-japan-investment/sectors/semiconductors/name': '半導体',
  'commitments/us-japan-investment/sectors/semiconductors/nameInSentence': '半導体',
  'commitments/us-japan-investment/sectors/pharmaceuticals/name': '医薬品',
  'commitments/us-japan-investment/sectors/pharmaceuticals/nameInSentence': '医薬品',
  'commitments/us-japan-investment/sectors/metals/name': '金属',
  'commitments/us-japan-investment/sectors/metals/nameInSentence': '金属',
  'commitments/us-japan-investment/sectors/critical-minerals/name': '重要鉱物',
  'commitments/us-japan-investment/sectors/critical-minerals/nameInSentence': '重要鉱物',
  'commitments/us-japan-investment/sectors/critical-minerals-etc/name': '重要鉱物など',
  'commitments/us-japan-investment/sectors/unassigned/name': '7分野以外',
  'commitments/us-japan-investment/total/note': '出資・融資・融資保証',
  'commitments/us-japan-investment/named/2025-09-04/by': '覚書',
  'commitments/us-japan-investment/news/third-round/text':
    '第3弾を協議。赤沢大臣はAI・半導体の比重が非常に大きいと説明',
  'commitments/us-japan-investment/places/ohio/name': 'オハイオ州',
  'commitments/us-japan-investment/places/texas/name': 'テキサス州',
  'commitments/us-japan-investment/places/georgia/name': 'ジョージア州',
  'commitments/us-japan-investment/places/tennessee/name': 'テネシー州',
  'commitments/us-japan-investment/places/alabama/name': 'アラバマ州',
  'commitments/us-japan-investment/places/pennsylvania/name': 'ペンシルベニア州',
  'commitments/us-japan-investment/sectors/shipbuilding/name': '造船',
  'commitments/us-japan-investment/sectors/shipbuilding/nameInSentence': '造船',
  'commitments/us-japan-investment/sectors/energy/name': 'エネルギー',
  'commitments/us-japan-investment/sectors/energy/nameInSentence': 'エネルギー',
  'commitments/us-japan-investment/sectors/ai-quantum/name': 'AI／量子',
  'commitments/us-japan-investment/sectors/ai-power/name': 'AI向け電源',
  'commitments/us-japan-investment/sectors/ai-infrastructure/name': 'AIインフラ',
  'commitments/us-japan-investment/sectors/electronics/name': '電子部品',
  'commitments/us-japan-investment/sectors/logistics/name': '製造・物流',
  'commitments/us-japan-investment/scenarios/announced/name': '企業の関心表明（共同ファクトシート）',
  'commitments/us-japan-investment/scenarios/announced/caveat':
    '企業の関心表明で、売上を含む事業総額。5500億ドルの内訳ではない',
  'commitments/us-japan-investment/scenarios/announced/items/westinghouse/name': 'AP1000原子炉・SMR',
  'commitments/us-japan-investment/scenarios/announced/items/westinghouse/parties': 'ウェスチングハウス',
  'commitments/us-japan-investment/scenarios/announced/items/westinghouse/note':
    '三菱重工・東芝・IHI等の関与を検討',
  'commitments/us-japan-investment/scenarios/announced/items/ge-vernova-hitachi/name': 'SMR「BWRX-300」',
  'commitments/us-japan-investment/scenarios/announced/items/ge-vernova-hitachi/parties': 'GEベルノバ日立',
  'commitments/us-japan-investment/scenarios/announced/items/bechtel/name': '発電所・変電所・送電網',
  'commitments/us-japan-investment/scenarios/announced/items/bechtel/parties': 'ベクテル',
  'commitments/us-japan-investment/scenarios/announced/items/kiewit/name': '設計・調達・建設',
  'commitments/us-japan-investment/scenarios/announced/items/kiewit/parties': 'キーウィット',
  'commitments/us-japan-investment/scenarios/announced/items/ge-vernova/name': 'タービン・発電機・変電所',
  'commitments/us-japan-investment/scenarios/announced/items/ge-vernova/parties': 'GEベルノバ',
  'commitments/us-japan-investment/scenarios/announced/items/softbank/name': '大規模電力インフラ',
  'commitments/us-japan-investment/scenarios/announced/items/softbank/parties': 'ソフトバンクグループ',
  'commitments/us-japan-investment/scenarios/announced/items/carrier/name': '電力インフラの冷却',
  'commitments/us-japan-investment/scenarios/announced/items/carrier/parties': 'キヤリア',
  'commitments/us-japan-investment/scenarios/announced/items/kinder-morgan/name': '天然ガス輸送',
  'commitments/us-japan-investment/scenarios/announced/items/kinder-morgan/parties': 'キンダー・モルガン',
  'commitments/us-japan-investment/scenarios/announced/items/entra1/name': 'AI向けガス火力・原子力発電',
  'commitments/us-japan-investment/scenarios/announced/items/entra1/parties': 'NuScale, ENTRA1 Energy',
  'commitments/us-japan-investment/scenarios/announced/items/toshiba/name': '電源モジュール・変圧器',
  'commitments/us-japan-investment/scenarios/announced/items/toshiba/parties': '東芝',
  'commitments/us-japan-investment/scenarios/announced/items/hitachi/name':
    '高圧直流送電・データセンター設備',
  'commitments/us-japan-investment/scenarios/announced/items/hitachi/parties': '日立製作所',
  'commitments/us-japan-investment/scenarios/announced/items/mitsubishi-electric/name': 'データセンター電源',
  'commitments/us-japan-investment/scenarios/announced/items/mitsubishi-electric/parties': '三菱電機',
  'commitments/us-japan-investment/scenarios/announced/items/fujikura/name': '光ファイバーケーブル',
  'commitments/us-japan-investment/scenarios/announced/items/fujikura/parties': 'フジクラ',
  'commitments/us-japan-investment/scenarios/announced/items/tdk/name': '電子部品・電源モジュール',
  'commitments/us-japan-investment/scenarios/announced/items/tdk/parties': 'TDK',
  'commitments/us-japan-investment/scenarios/announced/items/murata/name': '電子部品',
  'commitments/us-japan-investment/scenarios/announced/items/murata/parties': '村田製作所',
  'commitments/us-japan-investment/scenarios/announced/items/panasonic/name': '蓄電システム',
  'commitments/us-japan-investment/scenarios/announced/items/panasonic/parties': 'パナソニック',
  'commitments/us-japan-investment/scenarios/announced/items/carbon-holdings/name':
    'アンモニア・尿素肥料工場',
  'commitments/us-japan-investment/scenarios/announced/items/carbon-holdings/parties':
    'カーボン・ホールディングス',
  'commitments/us-japan-investment/scenarios/announced/items/falcon-copper/name': '銅製錬・精錬',
  'commitments/us-japan-investment/scenarios/announced/items/falcon-copper/parties': 'ファルコン・カッパー',
  'commitments/us-japan-investment/scenarios/announced/items/max-energy/name': '原油タンカー航路',
  'commitments/us-japan-investment/scenarios/announced/items/max-energy/parties': 'マックス・エナジー',
  'commitments/us-japan-investment/scenarios/announced/items/element-six/name': '人工ダイヤモンド砥粒',
  'commitments/us-japan-investment/scenarios/announced/items/element-six/parties': 'エレメント・シックス',
  'commitments/us-japan-investment/scenarios/announced/items/mitra-chem/name': 'リン酸鉄リチウム工場',
  'commitments/us-japan-investment/scenarios/announced/items/mitra-chem/parties': 'ミトラ・ケム',
  'commitments/us-japan-investment/scenarios/announced-white-house/name':
    '企業の関心表明（ホワイトハウスの一覧）',
  'commitments/us-japan-investment/scenarios/announced-white-house/caveat':
    '企業の関心表明で、5500億ドルの内訳ではない。GEベルノバの250億ドルは重複の可能性',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/power-infrastructure/name':
    'エネルギーインフラ',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/power-infrastructure/parties':
    'Westinghouse, GE Vernova, Hitachi, ENTRA1, Bechtel, Kiewit, SoftBank, Kinder Morgan',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/power-infrastructure/note':
    '共同ファクトシートでは計2820億ドル',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/ge-vernova/name':
    'タービン・発電機・変電所',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/ge-vernova/parties': 'GEベルノバ',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/toshiba/name':
    '電源モジュール・変圧器',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/toshiba/parties': '東芝',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/carrier/name': '電力インフラの冷却',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/carrier/parties': 'キヤリア',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/mitsubishi-electric/name':
    'データセンター電源',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/mitsubishi-electric/parties':
    '三菱電機',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/tdk/name':
    '電子部品・電源モジュール',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/tdk/parties': 'TDK',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/fujikura/name':
    '光ファイバーケーブル',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/fujikura/parties': 'フジクラ',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/murata/name': '電子部品',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/murata/parties': '村田製作所',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/panasonic/name': '蓄電システム',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/panasonic/parties': 'パナソニック',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/carbon-holdings/name':
    'アンモニア・尿素肥料工場',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/carbon-holdings/parties':
    'カーボン・ホールディングス',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/falcon-copper/name': '銅製錬・精錬',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/falcon-copper/parties':
    'ファルコン・カッパー',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/max-energy/name': '原油タンカー航路',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/max-energy/parties':
    'マックス・エナジー',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/element-six/name':
    '人工ダイヤモンド砥粒',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/element-six/parties':
    'エレメント・シックス',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/mitra-chem/name':
    'リン酸鉄リチウム工場',
  'commitments/us-japan-investment/scenarios/announced-white-house/items/mitra-chem/parties': 'ミトラ・ケム',
  'commitments/us-japan-investment/scenarios/selected/name': 'これまでに選定',
  'commitments/us-japan-investment/scenarios/selected/caveat':
    '候補は協議中で算入していない。融資契約は結ばれたが、資金の拠出は確認されていない',
  'commitments/us-japan-investment/scenarios/selected/items/portsmouth/name': 'ガス火力（ポーツマス）',
  'commitments/us-japan-investment/scenarios/selected/items/portsmouth/parties': 'SBエナジー（ソフトバンク）',
  'commitments/us-japan-investment/scenarios/selected/items/portsmouth/history/2026-05-01/note':
    '3案件合計で3400億円超の融資',
  'commitments/us-japan-investment/scenarios/selected/items/gulflink/name':
    '原油輸出港（テキサス・ガルフリンク）',
  'commitments/us-japan-investment/scenarios/selected/items/gulflink/parties': 'センチネル・ミッドストリーム',
  'commitments/us-japan-investment/scenarios/selected/items/gulflink/history/2026-05-01/note':
    '3案件合計で3400億円超の融資',
  'commitments/us-japan-investment/scenarios/selected/items/diamond-grit/name':
    '人工ダイヤモンド砥粒（半導体向けなど）',
  'commitments/us-japan-investment/scenarios/selected/items/diamond-grit/parties': 'エレメント・シックス',
  'commitments/us-japan-investment/scenarios/selected/items/diamond-grit/note':
    '共同ファクトシートでは5億ドル',
  'commitments/us-japan-investment/scenarios/selected/items/diamond-grit/history/2026-05-01/note':
    '3案件合計で3400億円超の融資',
  'commitments/us-japan-investment/scenarios/selected/items/small-modular-reactors/name':
    'SMR（小型モジュール炉）',
  'commitments/us-japan-investment/scenarios/selected/items/small-modular-reactors/parties':
    'GEベルノバ、日立製作所',
  'commitments/us-japan-investment/scenarios/selected/items/small-modular-reactors/note':
    'NHKはアラバマ州でなくアイダホ州とする',
  'commitments/us-japan-investment/scenarios/selected/items/gas-pennsylvania/name':
    'ガス火力（ペンシルベニア州）',
  'commitments/us-japan-investment/scenarios/selected/items/gas-pennsylvania/note':
    'ペンシルベニア州とテキサス州の合計',
  'commitments/us-japan-investment/scenarios/selected/items/gas-texas/name': 'ガス火力（テキサス州）',
  'commitments/us-japan-investment/scenarios/selected/items/westinghouse-reactors/name': '原子炉10基',
  'commitments/us-japan-investment/scenarios/selected/items/westinghouse-reactors/parties':
    'ウェスチングハウス',
  'commitments/us-japan-investment/scenarios/selected/items/westinghouse-reactors/history/2026-03-08/note':
    '銅・ディスプレーと合わせて1000億ドル超',
  'commitments/us-japan-investment/scenarios/selected/items/copper/name': '銅製錬・精錬',
  'commitments/us-japan-investment/scenarios/selected/items/copper/note':
    '共同ファクトシートにならい重要鉱物に分類',
  'commitments/us-japan-investment/scenarios/selected/items/copper/history/2026-03-08/note':
    '原子炉・ディスプレーと合わせて1000億ドル超',
  'commitments/us-japan-investment/scenarios/selected/items/display-plant/name': 'ディスプレー工場',
  'commitments/us-japan-investment/scenarios/selected/items/display-plant/parties':
    'ジャパンディスプレイ（JDI）',
  'commitments/us-japan-investment/scenarios/candidates/name': '選定済みと候補',
  'commitments/us-japan-investment/scenarios/candidates/caveat':
    '候補は協議中（NHK）。承認済みとの報道もある',
  'commitments/us-japan-investment/scenarios/candidates/items/portsmouth/name': 'ガス火力（ポーツマス）',
  'commitments/us-japan-investment/scenarios/candidates/items/portsmouth/parties':
    'SBエナジー（ソフトバンク）',
  'commitments/us-japan-investment/scenarios/candidates/items/portsmouth/history/2026-05-01/note':
    '3案件合計で3400億円超の融資',
  'commitments/us-japan-investment/scenarios/candidates/items/gulflink/name':
    '原油輸出港（テキサス・ガルフリンク）',
  'commitments/us-japan-investment/scenarios/candidates/items/gulflink/parties':
    'センチネル・ミッドストリーム',
  'commitments/us-japan-investment/scenarios/candidates/items/gulflink/history/2026-05-01/note':
    '3案件合計で3400億円超の融資',
  'commitments/us-japan-investment/scenarios/candidates/items/diamond-grit/name':
    '人工ダイヤモンド砥粒（半導体向けなど）',
  'commitments/us-japan-investment/scenarios/candidates/items/diamond-grit/parties': 'エレメント・シックス',
  'commitments/us-japan-investment/scenarios/candidates/items/diamond-grit/note':
    '共同ファクトシートでは5億ドル',
  'commitments/us-japan-investment/scenarios/candidates/items/diamond-grit/history/2026-05-01/note':
    '3案件合計で3400億円超の融資',
  'commitments/us-japan-investment/scenarios/candidates/items/small-modular-reactors/name':
    'SMR（小型モジュール炉）',
  'commitments/us-japan-investment/scenarios/candidates/items/small-modular-reactors/parties':
    'GEベルノバ、日立製作所',
  'commitments/us-japan-investment/scenarios/candidates/items/small-modular-reactors/note':
    'NHKはアラバマ州でなくアイダホ州とする',
  'commitments/us-japan-investment/scenarios/candidates/items/gas-pennsylvania/name':
    'ガス火力（ペンシルベニア州）',
  'commitments/us-japan-investment/scenarios/candidates/items/gas-pennsylvania/note':
    'ペンシルベニア州とテキサス州の合計',
  'commitments/us-japan-investment/scenarios/candidates/items/gas-texas/name': 'ガス火力（テキサス州）',
  'commitments/us-japan-investment/scenarios/candidates/items/westinghouse-reactors/name': '原子炉10基',
  'commitments/us-japan-investment/scenarios/candidates/items/westinghouse-reactors/parties':
    'ウェスチングハウス',
  'commitments/us-japan-investment/scenarios/candidates/items/westinghouse-reactors/history/2026-03-08/note':
    '銅・ディスプレーと合わせて1000億ドル超',
  'commitments/us-japan-investment/scenarios/candidates/items/copper/name': '銅製錬・精錬',
  'commitments/us-japan-investment/scenarios/candidates/items/copper/note':
    '共同ファクトシートにならい重要鉱物に分類',
  'commitments/us-japan-investment/scenarios/candidates/items/copper/history/2026-03-08/note':
    '原子炉・ディスプレーと合わせて1000億ドル超',
  'commitments/us-japan-investment/scenarios/candidates/items/display-plant/name': 'ディスプレー工場',
  'commitments/us-japan-investment/scenarios/candidates/items/display-plant/parties':
    'ジャパンディスプレイ（JDI）',
  'commitments/us-japan-investment/layers/candidates/note': '360 + 730 = 1090億',
  'commitments/us-japan-investment/layers/contracted/note': 'JBICと民間銀行、3案件',
  'commitments/us-japan-investment/layers/disbursed/note': '確認なし',
  'commitments/us-japan-investment/cash/note':
    '収益の分け方を定める付属書の本文は確認できていません。どの読み方も誰かの解釈で、公式のものではありません。',
  'commitments/us-japan-investment/cash/readings/recoup/by': 'セントルイス連銀',
  'commitments/us-japan-investment/cash/readings/periodic-halved/by': 'R・カッツ',
  'commitments/us-japan-investment/cash/readings/loans-and-equity/by': '2025年7月の条件',
  'commitments/us-japan-investment/terms/selection/text':
    '日米協議を経て商務長官が議長の投資委員会が推薦、米大統領が選定',
  'commitments/us-japan-investment/terms/funding/text': '通知の45営業日後以降に拠出（報道では「以内」）',
  'commitments/us-japan-investment/terms/refusal/text': '拠出しなければ米国が関税率を設定しうる',
  'commitments/us-japan-investment/terms/cash/text': 'みなし配分額までは折半、以後は米90対日10',
  'commitments/us-japan-investment/terms/non-binding/text': '法的拘束力なし',
  'commitments/us-japan-investment/terms/equity/text': '出資は1〜2%（赤沢大臣）',
  'commitments/us-japan-purchases/name': '日本の米国産品購入',
  'commitments/us-japan-purchases/total/note': '80億 + 70億',
  'commitments/us-japan-purchases/sectors/farm-goods/name': '農産品など',
  'commitments/us-japan-purchases/sectors/energy/name': 'エネルギー',
  'commitments/us-japan-purchases/sectors/aircraft/name': '航空機',
  'commitments/us-japan-purchases/sectors/defense/name': '防衛装備品',
  'commitments/us-japan-purchases/scenarios/announced/name': '日本が購入するとした年間の額',
  'commitments/us-japan-purchases/scenarios/announced/caveat': '購入実績は不明',
  'commitments/us-japan-purchases/scenarios/announced/items/farm/name':
    'トウモロコシ・大豆・肥料・バイオエタノール',
  'commitments/us-japan-purchases/scenarios/announced/items/rice/name': 'コメ：75%増',
  'commitments/us-japan-purchases/scenarios/announced/items/rice/note':
    '34万6000 × 1.75 = 60万5500トン（枠77万トン）',
  'commitments/us-japan-purchases/scenarios/announced/items/fuels/name': 'LNGなど',
  'commitments/us-japan-purchases/scenarios/announced/items/airliners/name': '旅客機（ボーイング100機）',
  'commitments/us-japan-purchases/scenarios/announced/items/equipment/name': '防衛装備品・半導体：数十億ドル',
  'commitments/us-japan-purchases/scenarios/announced/items/defense-increase/name':
    '防衛：140億→170億ドル（米高官）',
  'commitments/us-japan-purchases/scenarios/announced/items/defense-increase/note':
    '170 − 140 = 30億。日本政府は否定',
  'commitments/us-korea-investment/name': '韓国の対米投資',
  'commitments/us-korea-investment/total/note': '1500 + 2000 = 3500億',
  'commitments/us-korea-investment/sectors/shipbuilding/name': '造船',
  'commitments/us-korea-investment/sectors/other/name': 'その他',
  'commitments/us-korea-investment/scenarios/announced/name': '発表内容',
  'commitments/us-korea-investment/scenarios/announced/items/ships/name': '承認済み投資',
  'commitments/us-korea-investment/scenarios/announced/items/memorandum/name': '覚書による投資',
  'commitments/us-korea-investment/terms/cap/text': '年200億ドルが上限',
  'commitments/us-eu-investment/name': 'EUの対米投資',
  'commitments/us-eu-investment/total/note': '内訳は未公表',
  'commitments/us-eu-investment/scenarios/announced/name': '発表内容',
  'commitments/us-eu-purchases/name': 'EUの米国産品購入',
  'commitments/us-eu-purchases/sectors/energy/name': 'エネルギー',
  'commitments/us-eu-purchases/scenarios/announced/name': '発表内容',
  'commitments/us-eu-purchases/scenarios/announced/items/fuels/name': 'エネルギー（2028年まで）',
  'commitments/us-switzerland-investment/name': 'スイスの対米投資',
  'commitments/us-switzerland-investment/total/note': '2028年末まで、リヒテンシュタイン込み',
  'commitments/us-switzerland-investment/sectors/pharmaceuticals/name': '医薬品',
  'commitments/us-switzerland-investment/scenarios/announced/name': '発表内容',
  'commitments/us-switzerland-investment/scenarios/announced/items/roche/name': 'ロシュ',
  'commitments/us-switzerland-investment/scenarios/announced/items/novartis/name': 'ノバルティス',
  'commitments/us-taiwan-investment/name': '台湾の対米投資',
  'commitments/us-taiwan-investment/sectors/technology/name': '半導体・エネルギー・AI',
  'commitments/us-taiwan-investment/sectors/guarantees/name': '信用保証',
  'commitments/us-taiwan-investment/scenarios/announced/name': '発表内容',
  'commitments/us-taiwan-investment/scenarios/announced/items/direct/name': '直接投資',
  'commitments/us-taiwan-investment/scenarios/guarantees/name': '台湾の信用保証',
  'commitments/us-taiwan-investment/scenarios/guarantees/items/credit/name': '信用保証',
  'commitments/us-taiwan-investment/scenarios/guarantees/caveat': '資金拠出ではなく、投資に加算しない',
  'multipliers/construction-jobs/name': '建設',
  'multipliers/metal-ore-mining/name': '金属鉱業',
  'multipliers/oil-gas/name': '石油・ガス採掘',
  'multipliers/electric-power/name': '電力',
  'multipliers/construction/name': '建設',
  'multipliers/construction/note': '表の列和',
  'multipliers/utilities/name': '電気・ガス・水道',
  'multipliers/utilities/note': '表の列和',
  'multipliers/mining/name': '鉱業（石油・ガス以外）',
  'multipliers/mining/note': '表の列和',
  'multipliers/primary-metals/name': '一次金属',
  'multipliers/primary-metals/note': '表の列和',
  'multipliers/chemicals/name': '化学',
  'multipliers/chemicals/note': '表の列和',
  'multipliers/computers/name': '電子機器',
  'multipliers/computers/note': '表の列和',
  'multipliers/electrical-equipment/name': '電気機器',
  'multipliers/electrical-equipment/note': '表の列和',
  'multipliers/ships-aircraft/name': '船舶・航空機',
  'multipliers/ships-aircraft/note': '表の列和',
  'multipliers/motor-vehicles/name': '自動車',
  'multipliers/motor-vehicles/note': '表の列和',
  'multipliers/exports/name': '輸出',
  'multipliers/farm-exports/name': '農産品輸出',
  'caveats/gross/text': '純増でなく総量、人数でなく延べ人年',
  'caveats/fixed-prices/text': '価格一定、クラウディングアウトなし',
  'caveats/domestic/text': '米国内での事業支出が対象（資金の形は問わない）。融資・保証だけでは効果なし',
  'caveats/prices/text': '2019年の1ドル当たりの雇用。その後の物価上昇を調整しておらず、過大になる',
  'caveats/choice/text': '分野と統計の対応は当方の選択',
};
