import { rowsOf } from './tables.js';

/**
 * The names and notes of the commitments in Japanese, by what they are called in English. Apart from the figures, because only readers of
 * Japanese load it.
 */
export const japanese: Readonly<Record<string, string>> = Object.fromEntries(
  rowsOf(`Japan’s investment|日本の対米投資
Semiconductors|半導体
Pharmaceuticals|医薬品
Metals|金属
Critical minerals|重要鉱物
Shipbuilding|造船
Energy|エネルギー
AI, quantum|AI・量子
Power for AI|AI向け電源
AI infrastructure|AIインフラ
Electronics|電子部品
Manufacturing, logistics|製造・物流
Joint fact sheet|共同ファクトシート
Companies’ interest, by scale of business including sales: not parts of the 550 billion|企業の関心表明で、売上を含む事業総額。5500億ドルの内訳ではない
AP1000 and small modular reactors|AP1000原子炉・SMR
Mitsubishi Heavy, Toshiba, IHI considered|三菱重工・東芝・IHI等の関与を検討
BWRX-300 small modular reactors|SMR「BWRX-300」
Power plants, substations, transmission|発電所・変電所・送電網
Engineering, procurement, construction|設計・調達・建設
Turbines, generators, substations|タービン・発電機・変電所
Large-scale power infrastructure|大規模電力インフラ
SoftBank Group|ソフトバンクグループ
Cooling for power infrastructure|電力インフラの冷却
Natural gas transmission|天然ガス輸送
Gas and nuclear power for AI|AI向けガス火力・原子力発電
Power modules, transformers|電源モジュール・変圧器
Toshiba|東芝
HVDC, data-center equipment|高圧直流送電・データセンター設備
Hitachi|日立製作所
Data-center power systems|データセンター電源
Mitsubishi Electric|三菱電機
Optical fiber cables|光ファイバーケーブル
Fujikura|フジクラ
Electronic components, power modules|電子部品・電源モジュール
Electronic components|電子部品
Murata Manufacturing|村田製作所
Energy storage systems|蓄電システム
Panasonic|パナソニック
Ammonia and urea fertilizer plant|アンモニア・尿素肥料工場
Copper smelting and refining|銅製錬・精錬
Crude-tanker route|原油タンカー航路
Synthetic diamond grit|人工ダイヤモンド砥粒
Lithium iron phosphate plant|リン酸鉄リチウム工場
White House fact sheet|ホワイトハウスの一覧
Companies’ interest; GE Vernova’s 25 may be counted twice|企業の関心表明。GEベルノバの250億ドルは重複の可能性
Energy infrastructure|エネルギーインフラ
Only 282 in the joint fact sheet|共同ファクトシートでは計2820億ドル
Selected|選定済み
Gas power, Ohio|ガス火力（オハイオ州）
Oil terminal, Texas|原油輸出港（テキサス州）
Synthetic diamond grit, Georgia|人工ダイヤモンド砥粒（ジョージア州）
0.5 in the joint fact sheet|共同ファクトシートでは5億ドル
Selected and candidates|選定済みと候補
Still under consultation (NHK); others say approved|候補は協議中（NHK）。承認済みとの報道もある
Candidates|候補のみ
Small modular reactors|SMR
Tennessee and Alabama (or Idaho)|テネシー州とアラバマ州（アイダホ州とも）
Gas power, Pennsylvania and Texas|ガス火力（ペンシルベニア・テキサス州）
73 − 40 = 33|730 − 400 = 330億
36 + 73 = 109|360 + 730 = 1090億
JBIC and private banks, three projects|JBICと民間銀行、3案件
None reported|確認なし
The US President selects, on advice of a committee under the Secretary of Commerce, after consultation of both governments|日米協議を経て商務長官が議長の投資委員会が推薦、米大統領が選定
Japan pays 45 business days after notice or later (in the press: within them)|通知の45営業日後以降に拠出（報道では「以内」）
Without payment, the United States may set tariff rates|拠出しなければ米国が関税率を設定しうる
Cash is split 50/50 up to a deemed allocation amount, then 90/10|みなし配分額までは折半、以後は米90対日10
The annex that would settle how cash is divided was not published. Each reading is somebody’s, and none is official.|収益の分け方を定める付属書は公表されていません。どの読み方も誰かの解釈で、公式のものではありません。
St. Louis Fed|セントルイス連銀
R. Katz|R・カッツ
July 2025 terms|2025年7月の条件
Not legally binding|法的拘束力なし
Equity: 1 to 2% (minister Akazawa)|出資は1〜2%（赤沢大臣）
Japan’s purchases|日本の米国産品購入
8 + 7|80億 + 70億
Farm and other goods|農産品など
Aircraft|航空機
Defense equipment|防衛装備品
Announced|発表内容
What was bought is not known|購入実績は不明
Corn, soybeans, fertilizer, bioethanol|トウモロコシ・大豆・肥料・バイオエタノール
Rice: 75% more|コメ：75%増
346,000 × 1.75 = 605,500 t of a quota of 770,000|34.6万 × 1.75 = 60.55万トン（枠77万トン）
Energy with LNG|LNGなど
Airliners, 100 by Boeing|旅客機（ボーイング100機）
Defense equipment, chips: several billion|防衛装備品・半導体：数十億ドル
Defense: 14 to 17 billion (US official)|防衛：140億→170億ドル（米高官）
17 − 14 = 3; Tokyo: nothing new was promised|170 − 140 = 30億。日本政府は否定
Korea’s investment|韓国の対米投資
150 + 200 = 350|1500 + 2000 = 3500億
Other sectors|その他
Approved investments|承認済み投資
Under the memorandum|覚書による投資
At most 20 billion a year|年200億ドルが上限
The EU’s investment|EUの対米投資
No split was published|内訳は未公表
The EU’s purchases|EUの米国産品購入
Energy, by 2028|エネルギー（2028年まで）
Switzerland’s investment|スイスの対米投資
By the end of 2028, with Liechtenstein|2028年末まで、リヒテンシュタイン込み
Roche|ロシュ
Novartis|ノバルティス
Taiwan’s investment|台湾の対米投資
Semiconductors, energy, AI|半導体・エネルギー・AI
Credit guarantees|信用保証
Direct investment|直接投資
Guarantees|保証
Not cash: not to be added to the investment|資金拠出ではなく、投資に加算しない`).map(([en = '', ja = '']) => [
    en,
    ja,
  ]),
);
