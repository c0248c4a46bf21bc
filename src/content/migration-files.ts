/** The files of `content/migrations/`, in one module so that the build makes one chunk of them. Oldest first. */
import migration1 from '../../content/migrations/2015-09-02.1--2015-09-02.2.json'

export const migrationFiles: readonly unknown[] = [migration1]
