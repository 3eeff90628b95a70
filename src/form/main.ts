import { openForm } from './open-form.ts';

openForm(document);
