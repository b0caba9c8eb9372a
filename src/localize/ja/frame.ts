import type { FrameMessages } from '../en/frame.js';

export const frame: FrameMessages = {
  refused: 'このフレームのアドレスに使えない値があります。標準の設定を表示しています。',
  missing: 'この図を読み込めませんでした。',
};
