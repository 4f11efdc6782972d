/**
 * Every question that the dialog asks, as questions.spec.ts visits them, with the place in src/ that asks it: file and
 * function. test/unit/project/questions.test.ts fails where something asks that is not here.
 */
export const QUESTIONS = {
	'publish-address': 'ui/one/one-screen.ts follow',
	'another-password': 'ui/one/one-screen.ts leaveResult',
	'leave-step-not-shown': 'ui/one/one-screen.ts leave',
	'leave-step': 'ui/shared/step-screen.ts press',
	'close-busy': 'ui/shared/dialog.ts confirmClosing',
	'close-password': 'ui/shared/dialog.ts confirmClosing',
	'close-step': 'ui/shared/dialog.ts confirmClosing',
	'close-list': 'ui/shared/dialog.ts confirmClosing',
	'close-run': 'ui/shared/dialog.ts confirmClosing',
	'renew-passwords': 'ui/list/sheet-return-view.ts onRenew',
	'mail-password': 'ui/list/mine-view.ts mail',
	'start-over': 'ui/list/list-actions.ts startOver',
	'leave-step-in-list': 'ui/list/list-step.ts press',
	'leave-all-steps': 'ui/list/list-step.ts press',
	'forget-notes': 'ui/list/broken-off-view.ts brokenOffTemplate',
	'replace-preset': 'ui/list/presets-view.ts onSave',
	'add-or-replace': 'ui/list/source/sources-view.ts decide',
	'replace-form': 'app/creator.ts show',
	'replace-list': 'app/creator.ts show'
} as const;

export type QuestionName = keyof typeof QUESTIONS;
