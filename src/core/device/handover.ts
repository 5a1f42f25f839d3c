/*
 * A backup (backup.ts) as the fragment of an address, which browsers never send, so that a person can go on in another
 * browser of the same phone. Browsers inside messengers keep a storage of their own.
 *
 * #pindah=1&isi=q1YqKUpMz…&ke=cermin/diri&sesi=1&nama=Orientasi+CPNS+2026&…
 *
 * `pindah` is the version and comes first, `isi` the backup's text, deflated (RFC 1951) and in base64url without padding
 * (RFC 4648), `ke` the page to go on with, within the site. From `sesi` on stands the session's link that the page was opened
 * with, as session-link.ts writes it; it may be absent.
 *
 * Migration: such a link is used within the minute and may be refused later. A change that a reader of version 1 would
 * misread gets `pindah=2`.
 */
import { Inflate, deflateSync } from 'fflate';
import type { Decoded } from '../decoded.ts';
import { type Session, decodeSession, encodeSession, mendFragment } from '../codes/session-link.ts';

/** What a link hands over. */
export interface Handover {
	/** The text of a backup, still to be decoded. */
	backup: string;
	/** The path of the page to go on with, within the site: `cermin/diri`. */
	page: string;
	/** The session that page was opened for. */
	session?: Session;
}

/** Why a fragment hands nothing over; `absent` where it does not even claim to. */
export type HandoverProblem = 'absent' | 'malformed' | 'newer-version';

/** In characters. Longer addresses are cut by some of the programs that they are pasted into. */
export const longestHandover = 8000;
/** In bytes: no link as long as that becomes more, unless it was made to harm. */
const longestBackup = 400_000;
/** So many bytes are inflated at once; a byte becomes a thousand at most. */
const inflatedAtOnce = 512;

/** The fragment that hands this over, with its `#`. It may be longer than `longestHandover`. */
export function encodeHandover({ backup, page, session }: Handover): string {
	const packed = deflateSync(new TextEncoder().encode(backup), { level: 9 });
	const content = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
	const link = session ? `&${encodeSession(session).slice(1)}` : '';
	return `#pindah=1&isi=${content}&ke=${page}${link}`;
}

/** Reads the fragment of an address, whatever stands in it, also one that a messenger has written otherwise. */
export function decodeHandover(fragment: string): Decoded<Handover, HandoverProblem> {
	if (fragment.length > 2 * longestHandover) return { ok: false, reason: 'malformed' };
	const [own = '', link] = mendFragment(fragment)
		.slice(1)
		.split(/&(?=sesi=)/);
	const fields = new URLSearchParams(own);
	const version = fields.get('pindah');
	if (version === null) return { ok: false, reason: 'absent' };
	if (/^[1-9]\d{0,3}$/.test(version) && version !== '1')
		return { ok: false, reason: 'newer-version' };
	const page = fields.get('ke') ?? '';
	const backup = unpack(fields.get('isi') ?? '');
	const session = link === undefined ? undefined : decodeSession(`#${link}`);
	if (version !== '1' || !isPage(page) || backup === undefined || session?.ok === false)
		return { ok: false, reason: 'malformed' };
	return { ok: true, value: { backup, page, ...(session && { session: session.value }) } };
}

/** Whether this is the path of a page within the site, without its outer slashes: nothing that leads elsewhere. */
function isPage(path: string): boolean {
	return path.length <= 80 && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(path);
}

function unpack(content: string): string | undefined {
	const base64 = content.replaceAll('-', '+').replaceAll('_', '/');
	try {
		const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		return inflate(packed);
	} catch {
		// No base64, not deflated, cut off, or no text.
		return undefined;
	}
}

/** The text in deflated bytes. Throws where they are damaged or hold too much. */
function inflate(packed: Uint8Array): string {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let length = 0;
	let text = '';
	const inflater = new Inflate((bytes, isLast) => {
		length += bytes.length;
		if (length > longestBackup) throw new RangeError('A link holds too much.');
		text += decoder.decode(bytes, { stream: !isLast });
	});
	for (let at = 0; at < packed.length; at += inflatedAtOnce)
		inflater.push(packed.subarray(at, at + inflatedAtOnce), at + inflatedAtOnce >= packed.length);
	return text;
}
