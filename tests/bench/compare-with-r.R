# Suppresses the exported tables with the packages GaussSuppression and sdcTable and writes the counts beside ours:
#   npm run bench:protect -- --export <folder>
#   Rscript tests/bench/compare-with-r.R <folder>
# The policy is the packages' own: no small count can be computed exactly. Small counts are 1 to 4.

needed <- c("GaussSuppression", "sdcTable", "sdcHierarchies")
max_small <- 4L
seconds_allowed <- 120

stop_clearly <- function(...) {
  message(...)
  quit(save = "no", status = 1)
}

read_tables <- function(folder) {
  ours <- file.path(folder, "ours.csv")
  if (!file.exists(ours))
    stop_clearly("no ours.csv in ", folder, ": make it with npm run bench:protect -- --export ", folder)
  ours <- read.csv(ours, stringsAsFactors = FALSE)
  ours$file <- file.path(folder, paste0(ours$sizes, "-", ours$seed, ".csv"))
  lost <- ours$file[!file.exists(ours$file)]
  if (length(lost) > 0) stop_clearly("missing table: ", lost[1])
  ours
}

dimensions_of <- function(table) setdiff(names(table), "count")

# Number of cells suppressed, or NA where the method fails or takes too long.
attempt <- function(expression) {
  setTimeLimit(elapsed = seconds_allowed, transient = TRUE)
  on.exit(setTimeLimit(elapsed = Inf))
  tryCatch(expression, error = function(problem) {
    message("  ", conditionMessage(problem))
    NA_integer_
  })
}

gauss <- function(table) {
  all_margins <- as.formula(paste("~", paste(dimensions_of(table), collapse = " * ")))
  found <- GaussSuppression::SuppressSmallCounts(
    data = table, maxN = max_small, freqVar = "count", formula = all_margins, protectZeros = FALSE, printInc = FALSE
  )
  sum(found$suppressed)
}

sdc_table <- function(table, method) {
  hierarchy_of <- function(name)
    sdcHierarchies::hier_create(root = "total", nodes = sort(unique(table[[name]])))
  dimensions <- dimensions_of(table)
  problem <- sdcTable::makeProblem(
    data = table,
    dimList = setNames(lapply(dimensions, hierarchy_of), dimensions),
    freqVarInd = which(names(table) == "count")
  )
  problem <- sdcTable::primarySuppression(problem, type = "freq", maxN = max_small, allowZeros = FALSE)
  found <- sdcTable::protectTable(problem, method = method)
  sum(sdcTable::getInfo(found, type = "finalData")$sdcStatus %in% c("u", "x"))
}

compare <- function(folder) {
  rows <- read_tables(folder)
  missing <- needed[!vapply(needed, requireNamespace, logical(1), quietly = TRUE)]
  if (length(missing) > 0)
    stop_clearly("missing R package: ", paste(missing, collapse = ", "), " (install.packages)")
  results <- lapply(seq_len(nrow(rows)), function(index) {
    row <- rows[index, ]
    message(row$sizes, ", seed ", row$seed)
    table <- read.csv(row$file, stringsAsFactors = FALSE)
    data.frame(
      sizes = row$sizes, seed = row$seed, primary = row$primary, ours = row$suppressed,
      GaussSuppression = attempt(gauss(table)),
      OPT = attempt(sdc_table(table, "OPT")),
      HITAS = attempt(sdc_table(table, "HITAS")),
      SIMPLEHEURISTIC = attempt(sdc_table(table, "SIMPLEHEURISTIC"))
    )
  })
  output <- file.path(folder, "comparison.csv")
  write.csv(do.call(rbind, results), output, row.names = FALSE)
  message("made ", output)
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1 || arguments[1] %in% c("--help", "-h")) {
  message("Usage: Rscript tests/bench/compare-with-r.R <folder made by npm run bench:protect -- --export>")
  quit(save = "no", status = if (length(arguments) == 1) 0 else 2)
}
compare(arguments[1])
