import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { forgetKeptPages, openSession } from './session.ts';
import './desk.css';

const root = document.getElementById('desk');
forgetKeptPages();
const { isSignedIn, goTo } = await openSession();
if (goTo !== undefined) history.replaceState(null, '', `/desk${goTo}`);
if (root) createRoot(root).render(<App isSignedIn={isSignedIn} />);
