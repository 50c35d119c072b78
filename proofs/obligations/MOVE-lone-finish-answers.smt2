; MOVE-lone-finish-answers: On each path the move of finish without a session answers as the specification does.
; clauses: K3, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.R () Int)
(declare-fun before.holds () Bool)
(declare-fun branch.1 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun branch.3 () Bool)
(declare-fun busy () Int)
(declare-fun canceled () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.2 () Bool)
(declare-fun end.3 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.10 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.12 () Bool)
(declare-fun path.13 () Bool)
(declare-fun path.14 () Bool)
(declare-fun path.15 () Bool)
(declare-fun path.16 () Bool)
(declare-fun path.17 () Bool)
(declare-fun path.18 () Bool)
(declare-fun path.19 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.20 () Bool)
(declare-fun path.21 () Bool)
(declare-fun path.22 () Bool)
(declare-fun path.23 () Bool)
(declare-fun path.24 () Bool)
(declare-fun path.25 () Bool)
(declare-fun path.26 () Bool)
(declare-fun path.27 () Bool)
(declare-fun path.28 () Bool)
(declare-fun path.29 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.30 () Bool)
(declare-fun path.31 () Bool)
(declare-fun path.32 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.9 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
(declare-fun unused_timeout () Int)
; parameters and environment satisfy their constraints
(assert
  (and
    (>= max_time 0)
    (> max_time 0)
    (>= interactive_timeout 0)
    (>= interactive_timeout 0)
    (or (= unused_timeout (- 1)) (>= unused_timeout 0))
    (or (= unused_timeout (- 1)) (> unused_timeout 0))
    (>= now 0)
    (>= now 0)
    (>= lanes 0)
    (>= busy before.R)
    (or held (not before.holds))
    (or (not stop_requested) (> before.R 0))
    (or (= limit_deadline (- 1)) (>= limit_deadline 0))
    (or (= limit_deadline (- 1)) (> before.R 0))))
; a test: stop_requested
(assert
  (= test.1 stop_requested))
; a test: limit_deadline != -1
(assert
  (= test.2 (distinct limit_deadline (- 1))))
; a test: shares_are_counted
(assert
  (= test.3 shares_are_counted))
; a test: held
(assert
  (= test.4 held))
; a test: canceled
(assert
  (= test.5 canceled))
; a path to J03
(assert
  (= path.1 (and test.1 test.2 test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.2 (and test.1 test.2 test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.3 (and test.1 test.2 test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.4 (and test.1 test.2 test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.5 (and test.1 test.2 (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.6 (and test.1 test.2 (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.7 (and test.1 test.2 (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.8 (and test.1 test.2 (not test.3) (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.9 (and test.1 (not test.2) test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.10 (and test.1 (not test.2) test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.11 (and test.1 (not test.2) test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.12 (and test.1 (not test.2) test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.13 (and test.1 (not test.2) (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.14 (and test.1 (not test.2) (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.15 (and test.1 (not test.2) (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.16 (and test.1 (not test.2) (not test.3) (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.17 (and (not test.1) test.2 test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.18 (and (not test.1) test.2 test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.19 (and (not test.1) test.2 test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.20 (and (not test.1) test.2 test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.21 (and (not test.1) test.2 (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.22 (and (not test.1) test.2 (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.23 (and (not test.1) test.2 (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.24 (and (not test.1) test.2 (not test.3) (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.25 (and (not test.1) (not test.2) test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.26 (and (not test.1) (not test.2) test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.27 (and (not test.1) (not test.2) test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.28 (and (not test.1) (not test.2) test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.29 (and (not test.1) (not test.2) (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.30 (and (not test.1) (not test.2) (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.31 (and (not test.1) (not test.2) (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.32 (and (not test.1) (not test.2) (not test.3) (not test.4) (not test.5))))
; the specification: J03 in no session
(assert
  (= branch.1 (and true (not canceled))))
; the specification: J03 in no session
(assert
  (= branch.2 (and true canceled stop_requested)))
; the specification: J03 in no session
(assert
  (= branch.3 (and true canceled (not stop_requested))))
; the code: J03 with at=now kind=job_finished job=r1 outcome=canceled cause=request row=J03
(assert
  (= end.1 (or path.1 path.3 path.5 path.7 path.9 path.11 path.13 path.15)))
; the code: J03 with at=now kind=job_finished job=r1 outcome=failed row=J03
(assert
  (=
    end.2
    (or
      path.2
      path.4
      path.6
      path.8
      path.10
      path.12
      path.14
      path.16
      path.18
      path.20
      path.22
      path.24
      path.26
      path.28
      path.30
      path.32)))
; the code: J03 with at=now kind=job_finished job=r1 outcome=canceled row=J03
(assert
  (= end.3 (or path.17 path.19 path.21 path.23 path.25 path.27 path.29 path.31)))
; the negation of the claim
(assert
  (not (and (=> end.1 branch.2) (=> end.2 branch.1) (=> end.3 branch.3))))
(check-sat)
