/** Shows the verdicts of a slide on its choices, as the notes have them, or takes them off again. */
export function showVerdicts(slide: HTMLElement, shown: boolean) {
	const verdicts = slide.querySelectorAll<HTMLElement>('[data-verdict]');
	for (const [index, choice] of slide.querySelectorAll<HTMLElement>('[data-choice]').entries()) {
		const verdict = verdicts[index];
		if (!verdict || shown === 'rating' in choice.dataset) continue;
		if (shown) {
			choice.dataset['rating'] = verdict.dataset['verdict'] ?? '';
			choice.append(verdict.cloneNode(true));
		} else {
			delete choice.dataset['rating'];
			choice.lastElementChild?.remove();
		}
	}
}
