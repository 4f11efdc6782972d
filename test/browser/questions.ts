/**
 * Every question that the dialog asks, as questions.spec.ts visits them, with the place in src/ui/ that asks it: file
 * and function. test/unit/project/questions.test.ts fails where something asks that is not here.
 */
export const QUESTIONS = {
	'publish-address': 'one/one-screen.ts follow',
	'another-password': 'one/one-screen.ts leaveResult',
	'leave-step-not-shown': 'one/one-screen.ts leave',
	'leave-step': 'shared/step-screen.ts press',
	'close-busy': 'shared/dialog.ts confirmClosing',
	'close-password': 'shared/dialog.ts confirmClosing',
	'close-step': 'shared/dialog.ts confirmClosing',
	'close-list': 'shared/dialog.ts confirmClosing',
	'close-run': 'shared/dialog.ts confirmClosing',
	'renew-passwords': 'list/sheet-return-view.ts onRenew',
	'start-over': 'list/list-actions.ts startOver',
	'leave-step-in-list': 'list/list-step.ts press',
	'leave-all-steps': 'list/list-step.ts press',
	'add-or-replace': 'list/source/sources-view.ts decide'
} as const;

export type QuestionName = keyof typeof QUESTIONS;
