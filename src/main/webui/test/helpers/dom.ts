import { GlobalRegistrator } from '@happy-dom/global-registrator';

/** Import this first: it makes a page of this process. */
GlobalRegistrator.register({ url: 'https://tutor.example/courses' });
