import type { Source, Sources } from '../schema.js';

/**
 * One source a line: id, publisher, date, title (a copy says so there), address. `!` marks an official document that was read itself;
 * addresses without a scheme are `https://`.
 */
const LINES = `!wp2010|Ministry of Defense|2010|Defense of Japan|http://www.clearing.mod.go.jp/hakusho_data/2010/2010/html/m2251000.html
!wp2011|Ministry of Defense|2011|Defense of Japan|http://www.clearing.mod.go.jp/hakusho_data/2011/2011/html/n2341000.html
!wp2013|Ministry of Defense|2013|Defense of Japan|http://www.clearing.mod.go.jp/hakusho_data/2013/2013/html/n2241000.html
!wp2015|Ministry of Defense|2015|Defense of Japan|http://www.clearing.mod.go.jp/hakusho_data/2015/html/n3131000.html
!wp2017|Ministry of Defense|2017|Defense of Japan|http://www.clearing.mod.go.jp/hakusho_data/2017/html/n2241000.html
!wp2020|Ministry of Defense|2020|Defense of Japan|www.mod.go.jp/j/publication/wp/wp2020/doc/att/file-09.csv
!wp2021|Ministry of Defense|2021|Defense of Japan|www.mod.go.jp/j/publication/wp/wp2021/html/n240201000.html
!wp2022|Ministry of Defense|2022|Defense of Japan|www.mod.go.jp/j/publication/wp/wp2022/html/n240201000.html
!wp2023|Ministry of Defense|2023|Defense of Japan|http://www.clearing.mod.go.jp/hakusho_data/2023/html/n240301000.html
!wp2024|Ministry of Defense|2024|Defense of Japan|www.mod.go.jp/j/press/wp/wp2024/html/n230201000.html
!wp2024-column|Ministry of Defense|2024|Defense of Japan, column|http://www.clearing.mod.go.jp/hakusho_data/2024/html/nc014000.html
wp2012|Ministry of Defense|2012|Defense of Japan 2012 (copy)|studylib.net/doc/11062817/4-defense-related-expenditures-1-section
mof-draft|Ministry of Finance|2025-12-26|FY2026 draft budget, p. 14 (text copy)|www.wic-net.com/material/document/22985/14
mof-council|Ministry of Finance|2025-12-02|Fiscal System Council, II-3-3 (text copy)|www.wic-net.com/material/document/22608/30
daily-2023|Daily Defense|2023-12|FY2024 draft budget|dailydefense.jp/_ct/17675529?ct=rel&fr=wg
daily-2024|Daily Defense|2024-12|FY2025 draft budget|dailydefense.jp/_tags/%E4%BA%88%E7%AE%97%E6%A1%88
livedoor-draft|livedoor News|2025-12-26|FY2026 draft budget|news.livedoor.com/topics/detail/30273874/
nhk-2021|NHK|2021-11-26|FY2021 supplementary draft|www3.nhk.or.jp/news/html/20211126/k10013363451000.html
jiji-mod|Jiji Press|2025-12-03|FY2025 supplementary draft|www.nippon.com/en/news/yjj2025120201088/200-b-yen-eyed-for-jcg-activities-pko.html
jiji-total|Jiji Press|2025-11-28|FY2025 supplementary draft (copy)|http://forincs.com/headlines.php?src=2025112800950.xml
nhk-2026|NHK|2026-08-31|FY2027 request, headline in an archived list
mod-2026|Ministry of Defense|2026-08-31|FY2027 request, as cited in a public file|www.mod.go.jp/j/budget/yosan_gaiyo/fy2027/yosan_20260831.pdf
tokyo|Tokyo Shimbun|2024-04-27|Report (blog copy)|tamutamu2024.hatenablog.com/entry/2024/04/27/083515
nikkeilive||2024-04-26|News report, outlet not named (copy)|nikkeilive.com/politics/4048.html
yomiuri|Yomiuri Shimbun|2025-04-16|The Japan News|japannews.yomiuri.co.jp/politics/defense-security/20250416-249354/
uncited||2026-05|Public file that names no source
esri-2025|Cabinet Office (ESRI)|2025-12-23|FY2024 annual estimate (copy in a repository)|github.com/fenderian075-cpu/logistics-beauty-intelligence/blob/04ef34e26983b88071bf0e34f24b0e4134d243fa/data/economy/macro.json
esri-2026|Cabinet Office (ESRI)|2026-08-17|Quarterly estimate (copy in a repository)|github.com/fenderian075-cpu/logistics-beauty-intelligence/blob/04ef34e26983b88071bf0e34f24b0e4134d243fa/data/economy/macro.json
outlook|Cabinet Office|2026|FY2026 outlook, as cited in a public file
projections|Cabinet Office|2025-01-17|Projections, past-trend case (text copy)|wic-net.com/material/document/18364/20
hokkoku|Hokkoku Shimbun|2025-08-28|Column (copy)|megalodon.jp/ref/2025-0828-1620-26/https://www.hokkoku.co.jp:443/articles/-/1849448
fred|Federal Reserve (FRED)|2026-07-21|Monthly rates (copy in a repository)|github.com/datasets/exchange-rates/blob/fa7d949956d1db1d21102654b1f40d64d2568677/data/monthly.csv
reuters|Reuters|2025-12-24|FY2026 outlook (copy)|www.sbbit.jp/article/refers/177715
speech|livedoor News|2025-10-24|Policy speech|news.livedoor.com/article/detail/29845687/
xinhua|Xinhua|2025-12-26|FY2026 draft budget (copy)|www.sunstar.com.ph/network/japan-sets-record-defense-budget
econotimes|EconoTimes|2025-06|Report citing the Financial Times|www.econotimes.com/Japan-Cancels-Security-Talks-with-US-Amid-Defense-Budget-Dispute-1713893
strategy|livedoor News|2026-01-24|US National Defense Strategy|news.livedoor.com/topics/detail/30437140/
chosun|ChosunBiz|2025-06-27|NATO summit|prod.biz.chosun.com/en/en-international/2025/06/27/4KABI3IGF5E3RKPQ2PYTJSVZ2I
nato|NATO|2025-08|Defence Expenditure 2014–2025 (copy in a repository)|github.com/namanjain92/NATO-Analytics/blob/c7de616633e6776ad9a6aec277628a6bd1a33414/data/defence_per.csv
particle|particle.news|2025-08|NATO estimates|particle.news/story/nato-says-all-allies-will-hit-2-defense-spending-in-2025-except-iceland
forces|Forces News|2025-08|NATO estimates|www.forcesnews.com/nato/new-nato-report-shows-all-member-nations-now-meet-minimum-defence-spending-target
express|Defense Express|2025-08|NATO estimates|en.defence-ua.com/analysis/all_nato_states_hit_2_defense_goal_but_belgium_still_lands_in_the_hot_seat-15697.html
sipri-2025|SIPRI|2025-04|Military Expenditure Database (copy in a repository)|github.com/nalutbae/sipri-military-expenditure/blob/385b6caa45ebdb23079136e730340a2336c3c1b8/public/data/Share_of_GDP.json
sipri-2026|SIPRI|2026-04|Trends in World Military Expenditure 2025 (copy in a repository)|www.sipri.org/sites/default/files/2026-04/2604_milex_2025.pdf`;

function read(line: string): [id: string, source: Source] {
  const [mark = '', publisher, published = '', title = '', address] = line.split('|');
  const primary = mark.startsWith('!');
  return [
    primary ? mark.slice(1) : mark,
    {
      title,
      ...(publisher && { publisher }),
      ...(address && { url: address.startsWith('http:') ? address : `https://${address}` }),
      published,
      kind: primary ? 'primary' : 'secondary',
    },
  ];
}

/** Where the defence figures come from, by id. */
export const sources: Sources = Object.fromEntries(LINES.split('\n').map(read));
