/** The page after installing: grants are asked for here, and their result is shown as it comes. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SampleArticle } from '../../components/welcome/sample-article.tsx';
import { type Outcome, type Reach, Welcome } from '../../components/welcome/welcome.tsx';
import '../../components/welcome/welcome.css';
import { dressPage } from '../../components/dress-page.ts';
import { speak } from '../../components/translate.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { dropSites, grantedReach, requestEverySite, requestNewsSites, watchAccess } from '../../platform/site-access.ts';
import { readThisPage } from './read-this-page.ts';

function WelcomeApp() {
  const [reach, setReach] = useState<Reach>('news');
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    const show = async () => {
      const granted = await grantedReach();
      setOutcome(granted === 'click' ? 'none' : 'granted');
      setReach(granted);
    };
    show();
    watchAccess(show);
  }, []);
  const apply = async (wanted: Reach) => {
    setOutcome('asking');
    setOutcome((await ask(wanted).catch(() => false)) ? 'granted' : 'refused');
    setReach(wanted);
  };
  return (
    <Welcome reach={reach} outcome={outcome} onReach={setReach} onApply={apply}>
      <SampleArticle />
    </Welcome>
  );
}

async function ask(reach: Reach): Promise<boolean> {
  if (reach === 'all') return requestEverySite();
  if (reach === 'news') return requestNewsSites();
  await dropSites();
  return true;
}

speak(browserMessages);
dressPage(document);
createRoot(document.getElementById('root') as HTMLElement).render(<WelcomeApp />);
readThisPage();
