import type { OwnDataMessages } from '../en/own-data.js';

export const ja: OwnDataMessages = {
  network: ({ address, reason }) =>
    `${address} のデータを読み込めませんでした${reason ? `（${reason}）` : ''}。内蔵のデータを使っています。`,
  notJson: ({ reason }) =>
    `指定されたデータは正しいJSONではありません（${reason}）。内蔵のデータを使っています。`,
  invalid: ({ count }) =>
    `指定されたデータは決められた形式ではありません（問題${count}件）。内蔵のデータを使っています。`,
  problem: ({ path, expected, received, key }) =>
    key === undefined
      ? `${path || '全体'}：必要な値 ${expected}、実際の値 ${received}`
      : `${path}：${{ missing: 'この項目がありません', unknown: 'この名前の項目は使えません' }[key]}`,
  retry: 'もう一度読み込む',
};
