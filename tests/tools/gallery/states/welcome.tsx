import { Welcome } from '@/components/welcome';
import type { State, States } from '../state';
import { access, home, limit } from './choices';

const welcome = (granted: boolean): State => ({
  surface: 'sheet',
  draw: () => (
    <Welcome problem={null} home={home} limit={{ ...limit, limit: null }} access={access(granted)} />
  ),
});

export const welcomeStates: States = {
  'welcome-first': welcome(false),
  'welcome-granted': welcome(true),
};
