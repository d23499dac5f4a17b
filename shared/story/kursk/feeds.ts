import type { Feed } from '../story.ts';

export const FEEDS: readonly Feed[] = [
  { url: 'https://en.yna.co.kr/RSS/northkorea.xml', outlet: 'Yonhap', language: 'en' },
];
