import { useState } from 'preact/hooks';
import { instrumentIds } from '../../core/assessment/instrument.ts';
import { evaluationOf } from '../../core/assessment/outcome.ts';
import { encodeSession } from '../../core/codes/session-link.ts';
import { type Backup, decodeBackup, isNewer } from '../../core/device/backup.ts';
import { type Handover as Given, decodeHandover } from '../../core/device/handover.ts';
import { type ImportError, importDevice, isBegun } from '../../stores/device.ts';
import { drafts } from '../../stores/draft.ts';
import { Notice } from '../../ui/Notice.tsx';
import { formatMoment } from '../../ui/format.ts';
import { fill, listWords } from '../../ui/text.ts';
import { partsOf } from './counts.ts';
import type { MyDataProps } from './props.ts';

interface Props extends MyDataProps {
	/** The fragment of the address. */
	fragment: string;
	/** Called where the person does not want what the link holds. */
	onDismiss: () => void;
}

/** What a link from the browser inside a messenger takes along: told first, stored once the person agrees, then gone on with. */
export default function Handover(props: Props) {
	const words = props.labels.handover;
	const read = decodeHandover(props.fragment);
	if (!read.ok)
		return read.reason === 'absent' ? null : (
			<Notice role="alert" wrong>
				{words.problems[read.reason]}
			</Notice>
		);
	const backup = decodeBackup(read.value.backup);
	return backup.ok ? (
		<Offer {...props} given={read.value} backup={backup.value} />
	) : (
		<Notice role="alert" wrong>
			{words.errors[errorOf(backup.reason)]}
		</Notice>
	);
}

/** A link holds no file, so that what is wrong with one needs other words. */
const errorOf = (reason: ImportError) =>
	reason === 'newer-version' || reason === 'not-kept' ? reason : 'damaged';

function Offer(props: Props & { given: Given; backup: Backup }) {
	const { given, backup, labels, links, onDismiss } = props;
	const { handover: words } = labels;
	const [failed, setFailed] = useState<ImportError>();
	const parts = partsOf(backup, labels);
	const isEmpty = parts.length === 0;

	async function keep() {
		const kept = isEmpty || (await importDevice(given.backup));
		if (kept !== true && !kept.ok) setFailed(kept.reason);
		// The link stays in no list of pages to go back to.
		else
			location.replace(
				`${links.home}${given.page}/${given.session ? encodeSession(given.session) : ''}`,
			);
	}

	return (
		<section aria-labelledby="lanjut">
			<Notice>
				<h2 id="lanjut">{words.title}</h2>
				<p>{isEmpty ? words.nothing : fill(words.holds, { parts: listWords(parts) })}</p>
				{!isEmpty && (
					<p>
						{words.merge} {words.private}
					</p>
				)}
				{conflicts(backup, props).map((line) => (
					<p key={line}>{line}</p>
				))}
				<div class="actions">
					<button class="button" type="button" onClick={() => void keep()}>
						{isEmpty ? words.proceed : words.keep}
					</button>
					<button class="button quiet" type="button" onClick={onDismiss}>
						{words.dismiss}
					</button>
				</div>
			</Notice>
			<Notice role="status" wrong>
				{failed && words.errors[errorOf(failed)]}
			</Notice>
		</section>
	);
}

/** What becomes of mirrors that are unfinished both here and in the link, a sentence each. */
function conflicts(backup: Backup, { titles, labels }: MyDataProps): string[] {
	const { older, replaced } = labels.handover;
	return instrumentIds.flatMap((id) => {
		const theirs = backup.drafts[id];
		const own = drafts[id].read();
		if (!theirs || !isBegun(own) || own.savedAt === theirs.savedAt) return [];
		return fill(isNewer(theirs, own) ? replaced : older, {
			title: titles[id],
			n: evaluationOf(id).countAnswers(own.answers),
			date: formatMoment(own.savedAt),
		});
	});
}
