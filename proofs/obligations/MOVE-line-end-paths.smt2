; MOVE-line-end-paths: Every session takes exactly one path of cutting off a job that was appended to a line.
; clauses: those of all rows
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun some_after () Bool)
(declare-fun some_before () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
; a test: some_before
(assert
  (= test.1 some_before))
; a test: some_after
(assert
  (= test.2 some_after))
; a path to right
(assert
  (= path.1 (and test.1 test.2)))
; a path to right
(assert
  (= path.2 (and test.1 (not test.2))))
; a path to right
(assert
  (= path.3 (and (not test.1) test.2)))
; a path to right
(assert
  (= path.4 (and (not test.1) (not test.2))))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; one of the first 4 paths
(assert
  (= earlier.4 (or earlier.3 path.4)))
; the negation of the claim
(assert
  (not (and earlier.4 (not (and path.2 path.1)) (not (and path.3 earlier.2)) (not (and path.4 earlier.3)))))
(check-sat)
