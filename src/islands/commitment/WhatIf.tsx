import { useEffect, useState } from 'preact/hooks';
import { type CaseChange, caseToChange, readCaseChange } from '../../core/device/case-change.ts';
import type { CheckDay } from '../../core/device/commitment.ts';
import { readingProgress } from '../../stores/reading-progress.ts';
import { fill } from '../../ui/text.ts';
import type { CommitmentProps } from './props.ts';
import styles from './commitment.module.css';

interface Props extends Pick<CommitmentProps, 'labels' | 'links'> {
	day: CheckDay;
	/** The case that belongs to the day. */
	preferred: string | undefined;
}

/** A changed fact in a case already tried, to think through again. It is fetched, and left out where that fails. */
export default function WhatIf({ day, preferred, labels, links }: Props) {
	const id = caseToChange(readingProgress.read(), preferred);
	const [found, setFound] = useState<CaseChange>();
	useEffect(() => {
		if (id === undefined) return;
		void fetch(`${links.cases}${id}.json`)
			.then((response) => response.json())
			.then((input) => setFound(readCaseChange(input, day)))
			.catch(() => undefined);
	}, [id]);
	if (!found) return null;
	const { whatIf } = labels.check;
	return (
		<div class={styles['whole']}>
			<h3>{whatIf.title}</h3>
			<p>
				{fill(whatIf.case, { title: found.title })} {found.change}
			</p>
			<details class="fold">
				<summary>{whatIf.reveal}</summary>
				<p>
					<strong>{fill(whatIf.decides, { value: found.value })}</strong> {found.then}{' '}
					<a href={`${links.cases}${id}/`}>{whatIf.open}</a>
				</p>
			</details>
		</div>
	);
}
