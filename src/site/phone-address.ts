/** By which one reaches a number: a call, a chat in WhatsApp, or a text message. */
export type PhoneWay = 'call' | 'chat' | 'text';

const beginnings: Record<PhoneWay, string> = {
	call: 'tel:+',
	chat: 'https://wa.me/',
	text: 'sms:+',
};

/**
 * Where a link to a number leads. A number that begins with 0 is Indonesian and is given with the code of the country, so that
 * it is reached from abroad too; a short one, such as 129, stays as it is.
 */
export function phoneAddress(way: PhoneWay, number: string): string {
	const digits = number.replace(/\D/g, '');
	return digits.startsWith('0')
		? `${beginnings[way]}62${digits.slice(1)}`
		: `${beginnings[way].replace('+', '')}${digits}`;
}
