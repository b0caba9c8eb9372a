import type { OwnDataMessages } from '../en/own-data.js';

export const ja: OwnDataMessages = {
  network: ({ address, reason }) =>
    `${address} のデータを読み込めませんでした${reason ? `（${reason}）` : ''}。内蔵のデータを使っています。`,
  notJson: ({ reason }) =>
    `指定されたデータは正しいJSONではありません（${reason}）。内蔵のデータを使っています。`,
  invalid: ({ count }) =>
    `指定されたデータは決められた形式ではありません（問題${count}件）。内蔵のデータを使っています。`,
  problem: ({ path, expected, received, key }) =>
    key === 'missing'
      ? `${path}：この項目がありません`
      : key === 'unknown'
        ? `${path}：この名前の項目は使えません`
        : `${path || '全体'}：必要な値 ${expected}、実際の値 ${received}`,
  preset: '名前と「=」と桁区切りのない数値（「1台 = 40000」「1台 = 5500000 JPY」など）',
  retry: 'もう一度読み込む',
};
