import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SURVEYED, world } from '@/utils/sentinel/world';
import { startReporting } from '@/utils/survey/reporter';

export default defineUnlistedScript(() => {
  const surveyAgain = world[SURVEYED];
  if (surveyAgain) surveyAgain();
  else startReporting(document);
});
