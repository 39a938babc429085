@E-01 @E-05 @E-10
Feature: TCP socket: act as a TCP server

  The walkthrough: the filter, the port, the listening, a client that connects, data both ways, and either end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV @E-148
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before                      | setting                        | command      | line                          |
        | T-A-12.r01 | AT#TCPSERV=1,"203.0.113.99" | AT#TCPSERV=1,"255.255.255.255" | AT#TCPSERV=1 | #TCPSERV: 1,"255.255.255.255" |
        | T-A-12.r02 | AT#TCPPORT=1,4321           | AT#TCPPORT=1,23                | AT#TCPPORT=1 | #TCPPORT: 1,23                |

    # The walkthrough prints the port in quotes, which a number need not have.
    @T-A-12.r02.quoted @BV @E-148 @E-157
    Scenario: The port in quotes
      Given the host has set `AT#TCPPORT=1,4321`
      When the host issues `AT#TCPPORT=1,"23"`
      Then whatever the modem answers is recorded

  Rule: AT#LTCPSTART answers OK, a client's connection is told by the data message, data flows both ways, and either side can close

    # The two settings are written online, as the walkthrough has them; what they were before admits nobody.
    Background:
      Given the host has set:
        | AT#DLEMODE=1,1             |
        | AT#TCPSERV=1,"203.0.113.9" |
        | AT#TCPPORT=1,7007          |
        | AT#TCPTXDELAY=1,100        |
      And the modem is connected over "GPRS"
      And the host has set:
        | AT#TCPSERV=1,"255.255.255.255" |
        | AT#TCPPORT=1,23                |

    @T-A-12.r03 @T-A-12.r04 @T-A-12.r05 @R-A-018 @R-A-019 @R-A-020 @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-149 @E-159
    @E-163 @E-166
    Scenario: A client connects, and the host ends the session
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      And the modem writes nothing for 5 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Data of the host[CR][LF]`
      Then the peer receives `Data of the host[CR][LF]`
      When the peer sends `Data of the client[CR][LF]`
      Then the modem writes within 30 s `Data of the client[CR][LF]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-A-12.r06 @R-A-018 @R-A-020 @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-08 @E-09 @E-149 @E-159 @E-164
    Scenario: A client connects and closes
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer sends `Data`
      And the modem writes within 30 s `Data`
      And the host writes `Data`
      And the peer receives `Data`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-149 @E-159 @E-163 @E-166
    Scenario Outline: No client is filtered: <client> is let in
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When <client> connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When <client> sends `Is anybody there?`
      Then the modem writes within 30 s `Is anybody there?`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id           | client       |
        | R-A-017      | the peer     |
        | R-A-017.else | another peer |

  Rule: Both machines must be connected and set to the same port

    Background:
      Given the host has set:
        | AT#DLEMODE=1,1                 |
        | AT#TCPSERV=1,"255.255.255.255" |
        | AT#TCPPORT=1,23                |
        | AT#TCPTXDELAY=1,100            |

    @R-A-016 @BI @needs-gprs-outcome @needs-routes @needs-listen-address @E-149 @E-159 @E-163 @E-166
    Scenario: A client on another port does not open the session, one on the same port does
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the peer connects to port 7007 in vain
      Then the modem writes nothing for 5 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-A-016.offline @BI @needs-routes @E-08 @E-09 @E-149 @E-214
    Scenario: A server that is not connected cannot listen
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers within 30 s `#CME ERROR: 35867`
