; MOVE-finish-answers: On each path the move of finish answers as the specification does.
; clauses: K1, K2, K3, E1, E2, E4, E5, E10, X5, U1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.Q () Int)
(declare-fun before.R () Int)
(declare-fun before.deadline () Int)
(declare-fun before.ended_at () Int)
(declare-fun before.holds () Bool)
(declare-fun before.idle_deadline () Int)
(declare-fun before.metered_since () Int)
(declare-fun before.phase () Int)
(declare-fun before.reason () Int)
(declare-fun before.unused_deadline () Int)
(declare-fun before.usage () Int)
(declare-fun branch.1 () Bool)
(declare-fun branch.10 () Bool)
(declare-fun branch.11 () Bool)
(declare-fun branch.12 () Bool)
(declare-fun branch.13 () Bool)
(declare-fun branch.14 () Bool)
(declare-fun branch.15 () Bool)
(declare-fun branch.16 () Bool)
(declare-fun branch.17 () Bool)
(declare-fun branch.18 () Bool)
(declare-fun branch.19 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun branch.20 () Bool)
(declare-fun branch.21 () Bool)
(declare-fun branch.22 () Bool)
(declare-fun branch.23 () Bool)
(declare-fun branch.24 () Bool)
(declare-fun branch.25 () Bool)
(declare-fun branch.26 () Bool)
(declare-fun branch.27 () Bool)
(declare-fun branch.28 () Bool)
(declare-fun branch.29 () Bool)
(declare-fun branch.3 () Bool)
(declare-fun branch.30 () Bool)
(declare-fun branch.31 () Bool)
(declare-fun branch.32 () Bool)
(declare-fun branch.33 () Bool)
(declare-fun branch.34 () Bool)
(declare-fun branch.35 () Bool)
(declare-fun branch.36 () Bool)
(declare-fun branch.4 () Bool)
(declare-fun branch.5 () Bool)
(declare-fun branch.6 () Bool)
(declare-fun branch.7 () Bool)
(declare-fun branch.8 () Bool)
(declare-fun branch.9 () Bool)
(declare-fun busy () Int)
(declare-fun canceled () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.10 () Bool)
(declare-fun end.11 () Bool)
(declare-fun end.12 () Bool)
(declare-fun end.13 () Bool)
(declare-fun end.14 () Bool)
(declare-fun end.15 () Bool)
(declare-fun end.16 () Bool)
(declare-fun end.17 () Bool)
(declare-fun end.18 () Bool)
(declare-fun end.19 () Bool)
(declare-fun end.2 () Bool)
(declare-fun end.20 () Bool)
(declare-fun end.21 () Bool)
(declare-fun end.22 () Bool)
(declare-fun end.23 () Bool)
(declare-fun end.24 () Bool)
(declare-fun end.3 () Bool)
(declare-fun end.4 () Bool)
(declare-fun end.5 () Bool)
(declare-fun end.6 () Bool)
(declare-fun end.7 () Bool)
(declare-fun end.8 () Bool)
(declare-fun end.9 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.10 () Bool)
(declare-fun path.100 () Bool)
(declare-fun path.101 () Bool)
(declare-fun path.102 () Bool)
(declare-fun path.103 () Bool)
(declare-fun path.104 () Bool)
(declare-fun path.105 () Bool)
(declare-fun path.106 () Bool)
(declare-fun path.107 () Bool)
(declare-fun path.108 () Bool)
(declare-fun path.109 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.110 () Bool)
(declare-fun path.111 () Bool)
(declare-fun path.112 () Bool)
(declare-fun path.113 () Bool)
(declare-fun path.114 () Bool)
(declare-fun path.115 () Bool)
(declare-fun path.116 () Bool)
(declare-fun path.117 () Bool)
(declare-fun path.118 () Bool)
(declare-fun path.119 () Bool)
(declare-fun path.12 () Bool)
(declare-fun path.120 () Bool)
(declare-fun path.121 () Bool)
(declare-fun path.122 () Bool)
(declare-fun path.123 () Bool)
(declare-fun path.124 () Bool)
(declare-fun path.125 () Bool)
(declare-fun path.126 () Bool)
(declare-fun path.127 () Bool)
(declare-fun path.128 () Bool)
(declare-fun path.129 () Bool)
(declare-fun path.13 () Bool)
(declare-fun path.130 () Bool)
(declare-fun path.131 () Bool)
(declare-fun path.132 () Bool)
(declare-fun path.133 () Bool)
(declare-fun path.134 () Bool)
(declare-fun path.135 () Bool)
(declare-fun path.136 () Bool)
(declare-fun path.137 () Bool)
(declare-fun path.138 () Bool)
(declare-fun path.139 () Bool)
(declare-fun path.14 () Bool)
(declare-fun path.140 () Bool)
(declare-fun path.141 () Bool)
(declare-fun path.142 () Bool)
(declare-fun path.143 () Bool)
(declare-fun path.144 () Bool)
(declare-fun path.145 () Bool)
(declare-fun path.146 () Bool)
(declare-fun path.147 () Bool)
(declare-fun path.148 () Bool)
(declare-fun path.149 () Bool)
(declare-fun path.15 () Bool)
(declare-fun path.150 () Bool)
(declare-fun path.151 () Bool)
(declare-fun path.152 () Bool)
(declare-fun path.153 () Bool)
(declare-fun path.154 () Bool)
(declare-fun path.155 () Bool)
(declare-fun path.156 () Bool)
(declare-fun path.157 () Bool)
(declare-fun path.158 () Bool)
(declare-fun path.159 () Bool)
(declare-fun path.16 () Bool)
(declare-fun path.160 () Bool)
(declare-fun path.161 () Bool)
(declare-fun path.162 () Bool)
(declare-fun path.163 () Bool)
(declare-fun path.164 () Bool)
(declare-fun path.165 () Bool)
(declare-fun path.166 () Bool)
(declare-fun path.167 () Bool)
(declare-fun path.168 () Bool)
(declare-fun path.169 () Bool)
(declare-fun path.17 () Bool)
(declare-fun path.170 () Bool)
(declare-fun path.171 () Bool)
(declare-fun path.172 () Bool)
(declare-fun path.173 () Bool)
(declare-fun path.174 () Bool)
(declare-fun path.175 () Bool)
(declare-fun path.176 () Bool)
(declare-fun path.177 () Bool)
(declare-fun path.178 () Bool)
(declare-fun path.179 () Bool)
(declare-fun path.18 () Bool)
(declare-fun path.180 () Bool)
(declare-fun path.181 () Bool)
(declare-fun path.182 () Bool)
(declare-fun path.183 () Bool)
(declare-fun path.184 () Bool)
(declare-fun path.185 () Bool)
(declare-fun path.186 () Bool)
(declare-fun path.187 () Bool)
(declare-fun path.188 () Bool)
(declare-fun path.189 () Bool)
(declare-fun path.19 () Bool)
(declare-fun path.190 () Bool)
(declare-fun path.191 () Bool)
(declare-fun path.192 () Bool)
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
(declare-fun path.33 () Bool)
(declare-fun path.34 () Bool)
(declare-fun path.35 () Bool)
(declare-fun path.36 () Bool)
(declare-fun path.37 () Bool)
(declare-fun path.38 () Bool)
(declare-fun path.39 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.40 () Bool)
(declare-fun path.41 () Bool)
(declare-fun path.42 () Bool)
(declare-fun path.43 () Bool)
(declare-fun path.44 () Bool)
(declare-fun path.45 () Bool)
(declare-fun path.46 () Bool)
(declare-fun path.47 () Bool)
(declare-fun path.48 () Bool)
(declare-fun path.49 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.50 () Bool)
(declare-fun path.51 () Bool)
(declare-fun path.52 () Bool)
(declare-fun path.53 () Bool)
(declare-fun path.54 () Bool)
(declare-fun path.55 () Bool)
(declare-fun path.56 () Bool)
(declare-fun path.57 () Bool)
(declare-fun path.58 () Bool)
(declare-fun path.59 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.60 () Bool)
(declare-fun path.61 () Bool)
(declare-fun path.62 () Bool)
(declare-fun path.63 () Bool)
(declare-fun path.64 () Bool)
(declare-fun path.65 () Bool)
(declare-fun path.66 () Bool)
(declare-fun path.67 () Bool)
(declare-fun path.68 () Bool)
(declare-fun path.69 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.70 () Bool)
(declare-fun path.71 () Bool)
(declare-fun path.72 () Bool)
(declare-fun path.73 () Bool)
(declare-fun path.74 () Bool)
(declare-fun path.75 () Bool)
(declare-fun path.76 () Bool)
(declare-fun path.77 () Bool)
(declare-fun path.78 () Bool)
(declare-fun path.79 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.80 () Bool)
(declare-fun path.81 () Bool)
(declare-fun path.82 () Bool)
(declare-fun path.83 () Bool)
(declare-fun path.84 () Bool)
(declare-fun path.85 () Bool)
(declare-fun path.86 () Bool)
(declare-fun path.87 () Bool)
(declare-fun path.88 () Bool)
(declare-fun path.89 () Bool)
(declare-fun path.9 () Bool)
(declare-fun path.90 () Bool)
(declare-fun path.91 () Bool)
(declare-fun path.92 () Bool)
(declare-fun path.93 () Bool)
(declare-fun path.94 () Bool)
(declare-fun path.95 () Bool)
(declare-fun path.96 () Bool)
(declare-fun path.97 () Bool)
(declare-fun path.98 () Bool)
(declare-fun path.99 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.10 () Bool)
(declare-fun test.11 () Bool)
(declare-fun test.12 () Bool)
(declare-fun test.13 () Bool)
(declare-fun test.14 () Bool)
(declare-fun test.15 () Bool)
(declare-fun test.16 () Bool)
(declare-fun test.17 () Bool)
(declare-fun test.18 () Bool)
(declare-fun test.19 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.20 () Bool)
(declare-fun test.21 () Bool)
(declare-fun test.22 () Bool)
(declare-fun test.23 () Bool)
(declare-fun test.24 () Bool)
(declare-fun test.25 () Bool)
(declare-fun test.26 () Bool)
(declare-fun test.27 () Bool)
(declare-fun test.28 () Bool)
(declare-fun test.29 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
(declare-fun test.6 () Bool)
(declare-fun test.7 () Bool)
(declare-fun test.8 () Bool)
(declare-fun test.9 () Bool)
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
; the constraints of the variables
(assert
  (and
    (>= before.Q 0)
    (and (>= before.R 0) (or (= before.R 0) (distinct before.deadline (- 1))))
    (or (not before.holds) (distinct before.deadline (- 1)))
    (or (= before.deadline (- 1)) (>= before.deadline 0))
    (or (= before.deadline (- 1)) (and (<= max_time before.deadline) (<= before.deadline (+ now max_time))))
    (or (= before.idle_deadline (- 1)) (>= before.idle_deadline 0))
    (or
      (= before.idle_deadline (- 1))
      (and (<= interactive_timeout before.idle_deadline) (<= before.idle_deadline (+ now interactive_timeout))))
    (or (= before.unused_deadline (- 1)) (>= before.unused_deadline 0))
    (or
      (= before.unused_deadline (- 1))
      (and
        (distinct unused_timeout (- 1))
        (<= unused_timeout before.unused_deadline)
        (<= before.unused_deadline (+ now unused_timeout))
        (= (+ before.Q before.R) 0)
        (= before.deadline (- 1))
        (= before.ended_at (- 1))))
    (or (= before.reason 0) (= before.reason 1) (= before.reason 2) (= before.reason 3) (= before.reason 4))
    (= (= before.reason 0) (= before.ended_at (- 1)))
    (or (= before.ended_at (- 1)) (>= before.ended_at 0))
    (or (= before.ended_at (- 1)) (<= before.ended_at now))
    (or (= before.metered_since (- 1)) (>= before.metered_since 0))
    (and
      (= (distinct before.metered_since (- 1)) (or before.holds (> before.R 0)))
      (or (= before.metered_since (- 1)) (<= before.metered_since now)))
    (>= before.usage 0)))
; the columns of the phase
(assert
  (or
    (and
      (= before.phase 1)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 2)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 3)
      (> (+ before.Q before.R) 0)
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 4)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) true)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 5)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 6)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 7)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 8)
      (> (+ before.Q before.R) 0)
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 9)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 10)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))
    (and
      (= before.phase 11)
      (and (= before.Q 0) (> before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 12)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))
    (and
      (= before.phase 13)
      (and (= before.Q 0) (> before.R 0))
      (= before.holds false)
      (and (distinct before.deadline (- 1)) (>= now before.deadline))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 14)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (and (distinct before.deadline (- 1)) (>= now before.deadline))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))))
; a job is running
(assert
  (> before.R 0))
; a test: phase < closed.draining
(assert
  (= test.1 (< before.phase 8)))
; a test: phase < active.idle
(assert
  (= test.2 (< before.phase 4)))
; a test: phase < queued.waiting
(assert
  (= test.3 (< before.phase 2)))
; a test: phase < active.busy
(assert
  (= test.4 (< before.phase 3)))
; a test: stop_requested
(assert
  (= test.5 stop_requested))
; a test: limit_deadline != -1
(assert
  (= test.6 (distinct limit_deadline (- 1))))
; a test: shares_are_counted
(assert
  (= test.7 shares_are_counted))
; a test: holds
(assert
  (= test.8 before.holds))
; a test: canceled
(assert
  (= test.9 canceled))
; a test: R == 0
(assert
  (= test.10 (= before.R 0)))
; a test: Q + R > 1
(assert
  (= test.11 (> (+ before.Q before.R) 1)))
; a test: ended_at != -1
(assert
  (= test.12 (distinct before.ended_at (- 1))))
; a test: deadline != -1
(assert
  (= test.13 (distinct before.deadline (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.14 (distinct before.unused_deadline (- 1))))
; a test: now + interactive_timeout == idle_deadline
(assert
  (= test.15 (= (+ now interactive_timeout) before.idle_deadline)))
; a test: unused_deadline == -1
(assert
  (= test.16 (= before.unused_deadline (- 1))))
; a test: now + interactive_timeout != idle_deadline
(assert
  (= test.17 (distinct (+ now interactive_timeout) before.idle_deadline)))
; a test: now + interactive_timeout == -1
(assert
  (= test.18 (= (+ now interactive_timeout) (- 1))))
; a test: phase < canceled.draining
(assert
  (= test.19 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.20 (< before.phase 9)))
; a test: metered_since == -1
(assert
  (= test.21 (= before.metered_since (- 1))))
; a test: holds == False
(assert
  (= test.22 (= before.holds false)))
; a test: holds != False
(assert
  (= test.23 (distinct before.holds false)))
; a test: now != -1
(assert
  (= test.24 (distinct now (- 1))))
; a test: phase < expired.draining
(assert
  (= test.25 (< before.phase 13)))
; a test: phase < canceled.ended
(assert
  (= test.26 (< before.phase 12)))
; a test: held
(assert
  (= test.27 held))
; a test: R == 1
(assert
  (= test.28 (= before.R 1)))
; a test: phase < expired.ended
(assert
  (= test.29 (< before.phase 14)))
; a path to T07 to active.busy
(assert
  (=
    path.1
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.2
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.3
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.4
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.5
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.6
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.7
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.8
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.9
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.10
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.11
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.12
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.13
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.14
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.15
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.16
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      test.5
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.17
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.18
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.19
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.20
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.21
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.22
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.23
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.24
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.25
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.26
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.27
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.28
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.29
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.30
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T07 to active.busy
(assert
  (=
    path.31
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T08 to active.idle
(assert
  (=
    path.32
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.15)
      test.16
      test.17
      (not test.18)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.33
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.34
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.35
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.36
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.37
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.38
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.39
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.40
    (and
      (not test.1)
      test.19
      test.20
      test.5
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.41
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.42
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.43
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.44
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.45
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.46
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.47
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.48
    (and
      (not test.1)
      test.19
      test.20
      test.5
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.49
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.50
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.51
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.52
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.53
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.54
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.55
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.56
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.57
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.58
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.59
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.60
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.61
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.62
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.draining
(assert
  (=
    path.63
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T24 to closed.ended
(assert
  (=
    path.64
    (and
      (not test.1)
      test.19
      test.20
      (not test.5)
      (not test.6)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21)
      (not test.22)
      test.16
      test.23
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.65
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.66
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.67
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.68
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.69
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.70
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.71
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.72
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.73
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.74
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.75
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.76
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.77
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.78
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.79
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.80
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.81
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.82
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.83
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.84
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.85
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.86
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.87
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.88
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.89
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.90
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.91
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.92
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.93
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.94
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.95
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.96
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.97
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.98
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.99
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.100
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.101
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.102
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.103
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.104
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.105
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.106
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.107
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.108
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.109
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.110
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.111
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.112
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.113
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.114
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.115
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.116
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.117
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.118
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.119
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.120
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.121
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.122
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.123
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.124
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.125
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.126
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.ended
(assert
  (=
    path.127
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T27 to canceled.draining
(assert
  (=
    path.128
    (and
      (not test.1)
      (not test.19)
      test.25
      test.26
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.129
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.130
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.131
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.132
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.133
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.134
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.135
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.136
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.137
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.138
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.139
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.140
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.141
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.142
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.143
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.144
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.145
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.146
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.147
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.148
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.149
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.150
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.151
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.152
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.153
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.154
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.155
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.156
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.157
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.158
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.159
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.160
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      test.5
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.161
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.162
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.163
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.164
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.165
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.166
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.167
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.168
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.169
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.170
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.171
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.172
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.173
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.174
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.175
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.176
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.177
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.178
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.179
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.180
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.181
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.182
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.183
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.184
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      test.7
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.185
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.186
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.187
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.188
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      test.27
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.189
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.190
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      test.9
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.ended
(assert
  (=
    path.191
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      test.28
      (not test.21)
      test.24
      test.13
      (not test.14)
      test.13
      (not test.14))))
; a path to T29 to expired.draining
(assert
  (=
    path.192
    (and
      (not test.1)
      (not test.19)
      (not test.25)
      test.29
      (not test.5)
      (not test.6)
      (not test.7)
      (not test.8)
      (not test.27)
      (not test.9)
      (not test.10)
      (not test.28)
      (not test.12)
      test.13
      (not test.14)
      test.13
      (not test.14))))
; the specification: refused not_running in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: refused not_running in queued.waiting
(assert
  (= branch.2 (and (= before.phase 2) (not false))))
; the specification: T07 to active.busy in active.busy
(assert
  (= branch.3 (and (and (= before.phase 3) (and (> before.R 0) (> (+ before.Q before.R) 1))) (not canceled))))
; the specification: T07 to active.busy in active.busy
(assert
  (= branch.4 (and (and (= before.phase 3) (and (> before.R 0) (> (+ before.Q before.R) 1))) canceled stop_requested)))
; the specification: T07 to active.busy in active.busy
(assert
  (=
    branch.5
    (and (and (= before.phase 3) (and (> before.R 0) (> (+ before.Q before.R) 1))) canceled (not stop_requested))))
; the specification: T08 to active.idle in active.busy
(assert
  (= branch.6 (and (and (= before.phase 3) (and (> before.R 0) (= (+ before.Q before.R) 1))) (not canceled))))
; the specification: T08 to active.idle in active.busy
(assert
  (= branch.7 (and (and (= before.phase 3) (and (> before.R 0) (= (+ before.Q before.R) 1))) canceled stop_requested)))
; the specification: T08 to active.idle in active.busy
(assert
  (=
    branch.8
    (and (and (= before.phase 3) (and (> before.R 0) (= (+ before.Q before.R) 1))) canceled (not stop_requested))))
; the specification: refused not_running in active.busy
(assert
  (=
    branch.9
    (and
      (= before.phase 3)
      (not (or (and (> before.R 0) (> (+ before.Q before.R) 1)) (and (> before.R 0) (= (+ before.Q before.R) 1)))))))
; the specification: refused not_running in active.idle
(assert
  (= branch.10 (and (= before.phase 4) (not false))))
; the specification: refused not_running in deactivated.empty
(assert
  (= branch.11 (and (= before.phase 5) (not false))))
; the specification: refused not_running in deactivated.waiting
(assert
  (= branch.12 (and (= before.phase 6) (not false))))
; the specification: refused not_running in closed.unstarted
(assert
  (= branch.13 (and (= before.phase 7) (not false))))
; the specification: T24 to closed.draining in closed.draining
(assert
  (= branch.14 (and (and (= before.phase 8) (and (> before.R 0) (> (+ before.Q before.R) 1))) (not canceled))))
; the specification: T24 to closed.draining in closed.draining
(assert
  (=
    branch.15
    (and (and (= before.phase 8) (and (> before.R 0) (> (+ before.Q before.R) 1))) canceled stop_requested)))
; the specification: T24 to closed.draining in closed.draining
(assert
  (=
    branch.16
    (and (and (= before.phase 8) (and (> before.R 0) (> (+ before.Q before.R) 1))) canceled (not stop_requested))))
; the specification: T24 to closed.ended in closed.draining
(assert
  (= branch.17 (and (and (= before.phase 8) (and (> before.R 0) (= (+ before.Q before.R) 1))) (not canceled))))
; the specification: T24 to closed.ended in closed.draining
(assert
  (=
    branch.18
    (and (and (= before.phase 8) (and (> before.R 0) (= (+ before.Q before.R) 1))) canceled stop_requested)))
; the specification: T24 to closed.ended in closed.draining
(assert
  (=
    branch.19
    (and (and (= before.phase 8) (and (> before.R 0) (= (+ before.Q before.R) 1))) canceled (not stop_requested))))
; the specification: refused not_running in closed.draining
(assert
  (=
    branch.20
    (and
      (= before.phase 8)
      (not (or (and (> before.R 0) (> (+ before.Q before.R) 1)) (and (> before.R 0) (= (+ before.Q before.R) 1)))))))
; the specification: refused not_running in closed.waiting
(assert
  (= branch.21 (and (= before.phase 9) (not false))))
; the specification: refused not_running in closed.ended
(assert
  (= branch.22 (and (= before.phase 10) (not false))))
; the specification: T27 to canceled.ended in canceled.draining
(assert
  (= branch.23 (and (and (= before.phase 11) (= before.R 1)) (not canceled))))
; the specification: T27 to canceled.ended in canceled.draining
(assert
  (= branch.24 (and (and (= before.phase 11) (= before.R 1)) canceled stop_requested)))
; the specification: T27 to canceled.ended in canceled.draining
(assert
  (= branch.25 (and (and (= before.phase 11) (= before.R 1)) canceled (not stop_requested))))
; the specification: T27 to canceled.draining in canceled.draining
(assert
  (= branch.26 (and (and (= before.phase 11) (> before.R 1)) (not canceled))))
; the specification: T27 to canceled.draining in canceled.draining
(assert
  (= branch.27 (and (and (= before.phase 11) (> before.R 1)) canceled stop_requested)))
; the specification: T27 to canceled.draining in canceled.draining
(assert
  (= branch.28 (and (and (= before.phase 11) (> before.R 1)) canceled (not stop_requested))))
; the specification: refused not_running in canceled.ended
(assert
  (= branch.29 (and (= before.phase 12) (not false))))
; the specification: T29 to expired.ended in expired.draining
(assert
  (= branch.30 (and (and (= before.phase 13) (= before.R 1)) (not canceled))))
; the specification: T29 to expired.ended in expired.draining
(assert
  (= branch.31 (and (and (= before.phase 13) (= before.R 1)) canceled stop_requested)))
; the specification: T29 to expired.ended in expired.draining
(assert
  (= branch.32 (and (and (= before.phase 13) (= before.R 1)) canceled (not stop_requested))))
; the specification: T29 to expired.draining in expired.draining
(assert
  (= branch.33 (and (and (= before.phase 13) (> before.R 1)) (not canceled))))
; the specification: T29 to expired.draining in expired.draining
(assert
  (= branch.34 (and (and (= before.phase 13) (> before.R 1)) canceled stop_requested)))
; the specification: T29 to expired.draining in expired.draining
(assert
  (= branch.35 (and (and (= before.phase 13) (> before.R 1)) canceled (not stop_requested))))
; the specification: refused not_running in expired.ended
(assert
  (= branch.36 (and (= before.phase 14) (not false))))
; the code: T07 to active.busy with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T07
(assert
  (= end.1 (or path.1 path.5 path.9 path.13)))
; the code: T08 to active.idle with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T08
(assert
  (= end.2 (or path.2 path.6 path.10 path.14)))
; the code: T07 to active.busy with at=now kind=job_finished session=s job=r1 outcome=failed row=T07
(assert
  (= end.3 (or path.3 path.7 path.11 path.15 path.19 path.23 path.27 path.31)))
; the code: T08 to active.idle with at=now kind=job_finished session=s job=r1 outcome=failed row=T08
(assert
  (= end.4 (or path.4 path.8 path.12 path.16 path.20 path.24 path.28 path.32)))
; the code: T07 to active.busy with at=now kind=job_finished session=s job=r1 outcome=canceled row=T07
(assert
  (= end.5 (or path.17 path.21 path.25 path.29)))
; the code: T08 to active.idle with at=now kind=job_finished session=s job=r1 outcome=canceled row=T08
(assert
  (= end.6 (or path.18 path.22 path.26 path.30)))
; the code: T24 to closed.draining with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T24
(assert
  (= end.7 (or path.33 path.37 path.41 path.45)))
; the code: T24 to closed.ended with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T24, at=now kind=session_ended session=s reason=its reason usage=its usage row=T24
(assert
  (= end.8 (or path.34 path.38 path.42 path.46)))
; the code: T24 to closed.draining with at=now kind=job_finished session=s job=r1 outcome=failed row=T24
(assert
  (= end.9 (or path.35 path.39 path.43 path.47 path.51 path.55 path.59 path.63)))
; the code: T24 to closed.ended with at=now kind=job_finished session=s job=r1 outcome=failed row=T24, at=now kind=session_ended session=s reason=its reason usage=its usage row=T24
(assert
  (= end.10 (or path.36 path.40 path.44 path.48 path.52 path.56 path.60 path.64)))
; the code: T24 to closed.draining with at=now kind=job_finished session=s job=r1 outcome=canceled row=T24
(assert
  (= end.11 (or path.49 path.53 path.57 path.61)))
; the code: T24 to closed.ended with at=now kind=job_finished session=s job=r1 outcome=canceled row=T24, at=now kind=session_ended session=s reason=its reason usage=its usage row=T24
(assert
  (= end.12 (or path.50 path.54 path.58 path.62)))
; the code: T27 to canceled.ended with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T27, at=now kind=session_ended session=s reason=its reason usage=its usage row=T27
(assert
  (= end.13 (or path.65 path.69 path.73 path.77 path.81 path.85 path.89 path.93)))
; the code: T27 to canceled.draining with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T27
(assert
  (= end.14 (or path.66 path.70 path.74 path.78 path.82 path.86 path.90 path.94)))
; the code: T27 to canceled.ended with at=now kind=job_finished session=s job=r1 outcome=failed row=T27, at=now kind=session_ended session=s reason=its reason usage=its usage row=T27
(assert
  (=
    end.15
    (or
      path.67
      path.71
      path.75
      path.79
      path.83
      path.87
      path.91
      path.95
      path.99
      path.103
      path.107
      path.111
      path.115
      path.119
      path.123
      path.127)))
; the code: T27 to canceled.draining with at=now kind=job_finished session=s job=r1 outcome=failed row=T27
(assert
  (=
    end.16
    (or
      path.68
      path.72
      path.76
      path.80
      path.84
      path.88
      path.92
      path.96
      path.100
      path.104
      path.108
      path.112
      path.116
      path.120
      path.124
      path.128)))
; the code: T27 to canceled.ended with at=now kind=job_finished session=s job=r1 outcome=canceled row=T27, at=now kind=session_ended session=s reason=its reason usage=its usage row=T27
(assert
  (= end.17 (or path.97 path.101 path.105 path.109 path.113 path.117 path.121 path.125)))
; the code: T27 to canceled.draining with at=now kind=job_finished session=s job=r1 outcome=canceled row=T27
(assert
  (= end.18 (or path.98 path.102 path.106 path.110 path.114 path.118 path.122 path.126)))
; the code: T29 to expired.ended with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T29, at=now kind=session_ended session=s reason=its reason usage=its usage row=T29
(assert
  (= end.19 (or path.129 path.133 path.137 path.141 path.145 path.149 path.153 path.157)))
; the code: T29 to expired.draining with at=now kind=job_finished session=s job=r1 outcome=canceled cause=request row=T29
(assert
  (= end.20 (or path.130 path.134 path.138 path.142 path.146 path.150 path.154 path.158)))
; the code: T29 to expired.ended with at=now kind=job_finished session=s job=r1 outcome=failed row=T29, at=now kind=session_ended session=s reason=its reason usage=its usage row=T29
(assert
  (=
    end.21
    (or
      path.131
      path.135
      path.139
      path.143
      path.147
      path.151
      path.155
      path.159
      path.163
      path.167
      path.171
      path.175
      path.179
      path.183
      path.187
      path.191)))
; the code: T29 to expired.draining with at=now kind=job_finished session=s job=r1 outcome=failed row=T29
(assert
  (=
    end.22
    (or
      path.132
      path.136
      path.140
      path.144
      path.148
      path.152
      path.156
      path.160
      path.164
      path.168
      path.172
      path.176
      path.180
      path.184
      path.188
      path.192)))
; the code: T29 to expired.ended with at=now kind=job_finished session=s job=r1 outcome=canceled row=T29, at=now kind=session_ended session=s reason=its reason usage=its usage row=T29
(assert
  (= end.23 (or path.161 path.165 path.169 path.173 path.177 path.181 path.185 path.189)))
; the code: T29 to expired.draining with at=now kind=job_finished session=s job=r1 outcome=canceled row=T29
(assert
  (= end.24 (or path.162 path.166 path.170 path.174 path.178 path.182 path.186 path.190)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (and
          branch.4
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.2
        (and
          branch.7
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.3
        (and
          branch.3
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.4
        (and
          branch.6
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.5
        (and
          branch.5
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.6
        (and
          branch.8
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.7
        (and
          branch.15
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.8
        (and
          branch.18
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.9
        (and
          branch.14
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.10
        (and
          branch.17
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.11
        (and
          branch.16
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.12
        (and
          branch.19
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.13
        (and
          branch.24
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.14
        (and
          branch.27
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.15
        (and
          branch.23
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.16
        (and
          branch.26
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.17
        (and
          branch.25
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.18
        (and
          branch.28
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.19
        (and
          branch.31
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.20
        (and
          branch.34
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.21
        (and
          branch.30
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.22
        (and
          branch.33
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.23
        (and
          branch.32
          (=
            (+ (+ before.usage now) (* (- 1) before.metered_since))
            (+ before.usage now (* (- 1) before.metered_since)))
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.24
        (and
          branch.35
          (= false before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true))))))
(check-sat)
