import type {Model} from "highs";
import {highs} from "./highs.js";
import {fillModel, type SolverModel, type SolverSpec} from "./solver-model.js";

/**
 * Opens a model, works with it and gives its memory back, also when the work throws.
 * @throws Error when the solver ends in a way that says nothing about the model
 */
export function withSolver<T>(spec: SolverSpec, work: (model: SolverModel) => T): T {
  return withLateSolver(
    () => spec,
    (open) => work(open())
  );
}

/** Like `withSolver`, for a model that the work may never need: it is made when it is first asked for. */
export function withLateSolver<T>(spec: () => SolverSpec, work: (open: () => SolverModel) => T): T {
  let native: Model | undefined;
  let model: SolverModel | undefined;
  const open = () => {
    native ??= highs.createModel();
    model ??= fillModel(native, spec());
    return model;
  };
  try {
    return work(open);
  } finally {
    native?.dispose();
  }
}
