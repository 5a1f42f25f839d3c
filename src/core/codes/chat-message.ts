/*
 * The lines that begin a message of a WhatsApp chat, as an export or several copied messages have them. Each device writes them
 * by its own language and settings:
 *
 * 24/11/26 09.12 - Siti: …                Android in Indonesian
 * 11/24/26, 10:03 AM - Agus: …            Android in English
 * [24/11/26 09.15.10] Budi: …             iPhone in Indonesian
 * [11/24/26, 3:41:00 PM] ~ Siti: …        iPhone in English, a sender who is not in the address book
 * [09.12, 24/11/2026] Siti: …             copied from WhatsApp on a computer
 * [24/11 09.12] Siti: …                   copied on Android
 */

/** Who sent a message and when, as the chat has it. Which number is the day and which the month only the device knew. */
export interface ChatMessage {
	sender: string;
	time: string;
}

const day = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const clock = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const moment = String.raw`${day},?\s(?:pukul\s)?${clock}|${clock},\s${day}`;
/** Marks that iPhones put around what they write, and those that would turn the direction of what follows. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const opening = new RegExp(
	String.raw`[\u200e\u200f\ufeff]*(?:\[(${moment})\]\s|(${moment})\s-\s)([^:\n]{1,80}):(?=\s|$)`,
	'uy',
);

/** The message that begins at this place of a text, which is the start of a line; undefined where none does. */
export function messageAt(text: string, at: number): ChatMessage | undefined {
	// Nearly all lines of a table begin with something else.
	const first = text.charCodeAt(at);
	const isDigit = first >= 48 && first <= 57;
	if (!isDigit && first !== 91 && first !== 0x200e && first !== 0x200f && first !== 0xfeff)
		return undefined;
	opening.lastIndex = at;
	const [, bracketed, plain, name = ''] = opening.exec(text) ?? [];
	const time = bracketed ?? plain;
	// A tilde stands before the name a sender chose where the device does not know the number.
	const sender = name.replace(invisible, '').replace(/^~\s*/, '').trim();
	if (time === undefined || sender === '') return undefined;
	return { sender, time: time.replace(/\s+/g, ' ') };
}
