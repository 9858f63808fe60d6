import { newId } from '@rinnalla/web-graphql';

/** The page that is open: its reads, live ones too, are logged under one id. A new page is a new view. */
class OpenView {
  #path = '';
  #id = newId();

  get id(): string {
    return this.#id;
  }

  at(path: string): void {
    if (path === this.#path) return;
    this.#path = path;
    this.#id = newId();
  }
}

export const openView = new OpenView();
