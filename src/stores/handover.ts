import { encodeHandover, longestHandover } from '../core/device/handover.ts';
import type { Session } from '../core/codes/session-link.ts';
import { encodeBackup } from '../core/device/backup.ts';
import { readStored } from './device.ts';

/** A link that takes what is stored here to another browser. */
export interface HandoverLink {
	/** Undefined where it would be too long. */
	href: string | undefined;
	/** Whether the collected codes are in it. */
	hasCodes: boolean;
}

/**
 * The link of everything stored now and of these collected codes, which are left out first where it grows too long. `arrival`
 * is the address of the page that reads it, `page` the path of the page to go on with, `session` the one it was opened for.
 */
export function handoverLink(
	arrival: string,
	page: string,
	codes: readonly string[],
	session: Session | undefined,
): HandoverLink {
	const linkWith = (collected: readonly string[]) => {
		const backup = encodeBackup(readStored([...collected]), new Date().toISOString());
		const href = arrival + encodeHandover({ backup, page, ...(session && { session }) });
		return href.length <= longestHandover ? href : undefined;
	};
	const whole = linkWith(codes);
	return whole === undefined
		? { href: linkWith([]), hasCodes: false }
		: { href: whole, hasCodes: codes.length > 0 };
}
