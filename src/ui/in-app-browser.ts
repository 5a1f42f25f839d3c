/**
 * The names by which browsers inside other apps give themselves away: WhatsApp, Facebook, Instagram, Line, WeChat, Telegram,
 * TikTok, and any app on Android that shows pages in a view of its own.
 */
const names =
	/\bWA4A\/|\bWAiOS\/|\bFBA[NV]\b|\bInstagram\b|\bLine\/|\bMicroMessenger\/|\bTelegram|\bmusical_ly|\bBytedance|; wv\)/;
/** On iPhones only whole browsers call themselves Safari. */
const appleView = /\b(?:iPhone|iPad|iPod)\b(?!.*\bSafari\/).*\bAppleWebKit\//;

/**
 * Whether a browser runs inside a messenger or another app, by its user agent. Such browsers often take a download or a call to
 * print without doing anything, which no page can notice otherwise.
 */
export function isInAppBrowser(userAgent: string): boolean {
	return names.test(userAgent) || appleView.test(userAgent);
}
