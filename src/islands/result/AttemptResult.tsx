import type { Attempt } from '../../core/device/attempt.ts';
import { fill } from '../../ui/text.ts';
import { formatMoment } from '../../ui/format.ts';
import { Actions } from './Actions.tsx';
import { CodeSlot } from './CodeSlot.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { bodyOf } from './body/kinds.ts';
import type { ResultProps } from './props.ts';

interface Props extends ResultProps {
	attempt: Attempt;
	/** Every attempt on the device, to find the one before. */
	all: readonly Attempt[];
	/** Gives what shows the result itself: undefined until it is there, `failed` where it could not be fetched. */
	bodyOf: typeof bodyOf | 'failed' | undefined;
}

/** One finished mirror: what it says, the code for a session, and what can be done with it. */
export function AttemptResult(props: Props) {
	const { under, attempt, all, instruments, labels, bodyOf } = props;
	const { title } = instruments[attempt.instrument];
	const Body = bodyOf && bodyOf !== 'failed' && bodyOf(attempt.instrument);
	return (
		<article>
			<header>
				<h1 tabIndex={-1} data-start>
					{labels.mine}
				</h1>
				<p class="soft">
					{fill(labels.finishedAt, { title, date: formatMoment(attempt.finishedAt) })}
				</p>
				{!under && all.length > 1 && (
					<p class="soft screen-only">
						<a href="#riwayat">{labels.historyLink}</a>
					</p>
				)}
			</header>
			<CodeSlot {...props} />
			{Body && <Body {...props} />}
			{bodyOf === 'failed' && <Notice role="alert">{labels.notLoaded}</Notice>}
			<Actions {...props} />
		</article>
	);
}
